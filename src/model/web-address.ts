/** An address that a page may link to: the schemes that run code (`javascript:`, `data:`) are none. */
import { z } from 'zod';

export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'not an address that begins with https:// or http://',
});

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const OPEN = /^(?:https?|mailto):/i;
/** What browsers pass over in an address: control characters and spaces. */
const PASSED_OVER = /[\u0000-\u0020]/g;

/** Whether a link leads to https, http, mailto or a page of the site; not to another scheme, nor to a host without one. */
export function isSafeLink(address: string): boolean {
  const plain = address.replaceAll(PASSED_OVER, '');
  return OPEN.test(plain) || !(SCHEME.test(plain) || /^[/\\]{2}/.test(plain));
}
