/** Of validators that come without types, what the tests call. */
declare module '@citation-js/core' {
  interface Item {
    type: string;
    title: string;
    issued: { 'date-parts': number[][] };
    URL: string;
  }
  export class Cite {
    constructor(text: string);
    data: [Item];
  }
}
declare module '@citation-js/plugin-ris';
declare module 'jsonld' {
  const jsonld: {
    expand: (
      document: unknown,
      options?: { base?: string; safe?: boolean },
    ) => Promise<Record<string, unknown>[]>;
  };
  export default jsonld;
}
