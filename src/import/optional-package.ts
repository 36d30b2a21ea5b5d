/** The packages that read other people's formats are optional and loaded when the first such file comes. */
import { Refusal } from './imported.ts';

function isMissing(error: unknown, name: string): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'ERR_MODULE_NOT_FOUND' &&
    error.message.includes(`'${name}`)
  );
}

/** Throws Refusal, with the command that installs it, where the package isn't there. */
export async function optionalPackage<Package>(
  name: string,
  format: string,
  load: () => Promise<Package>,
): Promise<Package> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error, name)) throw error;
    throw new Refusal(
      `is ${format}, and the package that reads it isn't installed; install it with "npm install ${name}" and run the command again`,
    );
  }
}
