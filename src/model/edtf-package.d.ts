/** The package `edtf` has no types of its own: https://github.com/inukshuk/edtf.js. Only what is used here. */
declare module 'edtf' {
  interface EdtfValue {
    /** First and last millisecond it covers, UTC. */
    min: number;
    max: number;
  }
  /** Throws where the text is no EDTF. */
  export default function parse(text: string): EdtfValue;
}
