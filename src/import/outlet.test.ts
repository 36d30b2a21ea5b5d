import { describe, expect, it } from 'vitest';
import { hostName, outletOfHost, readableName } from './outlet.ts';

describe('the outlet of a host', () => {
  it.each([
    ['www.thesun.co.uk', 'The Sun'],
    ['kwanzanews.example.ao', 'Example'],
    ['kwanzanews.ao', 'Kwanza News'],
    ['www.bbc.com', 'BBC'],
    ['nydn.com', 'NYDN'],
    ['nypost.com', 'NY Post'],
    ['m.theharbourpost.com.au', 'The Harbour Post'],
    ['chinadaily.com.cn', 'China Daily'],
    ['harbour-mail.org', 'Harbour Mail'],
    ['anasilva.substack.com', 'Anasilva'],
    ['scmp.com', 'SCMP'],
    ['time.com', 'Time'],
  ])('%s is %s', (host, outlet) => {
    expect(outletOfHost(host)).toBe(outlet);
  });

  it('is none of an IP number or a machine of one’s own', () => {
    expect(outletOfHost(hostName('http://127.0.0.1:8080/a'))).toBeNull();
    expect(outletOfHost(hostName('http://localhost/a'))).toBeNull();
  });
});

describe('the name that a page gives its site', () => {
  it.each([
    ['The Harbour Post ', 'The Harbour Post'],
    ['harbourpost', 'Harbour Post'],
    ['harbourpost.be', 'Harbour Post'],
    ['105092', null],
  ])('%j is written %j', (name, written) => {
    expect(readableName(name)).toBe(written);
  });
});
