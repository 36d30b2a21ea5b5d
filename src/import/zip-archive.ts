/** A ZIP container → the few files in it that are wanted. Nothing is written anywhere, so paths in it can lead nowhere. */
import { Refusal } from './imported.ts';
import { optionalPackage } from './optional-package.ts';

/** Bytes unpacked. A novel in Word has about five million. */
const LARGEST = 60_000_000;

/** The files whose names match, unpacked; what an entry unpacks to is held to the size that it declares. Throws Refusal for a bomb. */
export async function readZip(bytes: Uint8Array, wanted: RegExp): Promise<Map<string, Uint8Array>> {
  const { unzipSync } = await optionalPackage(
    'fflate',
    'a packed document',
    () => import('fflate'),
  );
  let total = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name)) return false;
      total += originalSize;
      if (total > LARGEST)
        throw new Refusal('unpacks to more than 60 MB of text, which no article does');
      return true;
    },
  });
  return new Map(Object.entries(files));
}

/** UTF-8 or UTF-16 XML without a document type: those of Office and OpenDocument have none, and entities could only do harm. */
export function readXml(files: ReadonlyMap<string, Uint8Array>, name: string): string | null {
  const bytes = files.get(name);
  if (bytes === undefined) return null;
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new Refusal(
      'defines XML entities, as no word processor does; it was made to do harm, or save it anew',
    );
  return text;
}
