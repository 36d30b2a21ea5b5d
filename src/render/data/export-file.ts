/** A file of `dist/data/`: the same facts in a format that others read. */
export interface ExportFile {
  name: string;
  mime: string;
  text: string;
  /** What it holds, in a sentence. */
  about: string;
  /** What of the dossier the format can't carry, in a sentence each. */
  leftOut: string[];
}

export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
