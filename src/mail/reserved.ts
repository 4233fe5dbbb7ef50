/** Domains that belong to nobody (RFC 2606): accepted and never written to. Source: spec/http-api.md §1.2. */
const RESERVED = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid)$/i;

export const isReserved = (address: string): boolean => RESERVED.test(address.slice(address.lastIndexOf("@") + 1));
