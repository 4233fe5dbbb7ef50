import { describe, expect, test } from "bun:test";
import { clientAddress, countedAs, networksOf } from "../../../src/gate/limits/address.ts";

const PROXIES = networksOf(["10.0.0.0/8", "192.0.2.7", "2001:db8:ffff::/48"]);
const NONE = networksOf([]);

describe("the address of a client", () => {
  test.each([
    ["without proxies the peer, whatever it claims", "198.51.100.1", "203.0.113.9", NONE, "198.51.100.1"],
    ["a peer that is no proxy, whatever it claims", "198.51.100.1", "203.0.113.9", PROXIES, "198.51.100.1"],
    ["behind a proxy the hop it saw", "10.1.2.3", "203.0.113.9", PROXIES, "203.0.113.9"],
    ["the rightmost hop that is no proxy", "10.1.2.3", "1.1.1.1, 203.0.113.9, 192.0.2.7", PROXIES, "203.0.113.9"],
    ["what a client wrote left of it counts for nothing", "10.1.2.3", "10.0.0.1, 203.0.113.9", PROXIES, "203.0.113.9"],
    ["an IPv4 address in IPv6 clothes", "::ffff:10.1.2.3", "::ffff:203.0.113.9", PROXIES, "203.0.113.9"],
    ["IPv6", "2001:db8:ffff::1", "2001:db8::5", PROXIES, "2001:db8::5"],
    ["a hop that is no address ends the way", "10.1.2.3", "203.0.113.9, unknown", PROXIES, "10.1.2.3"],
    ["only proxies", "10.1.2.3", "10.0.0.1", PROXIES, "10.0.0.1"],
    ["a proxy that names nobody", "10.1.2.3", null, PROXIES, "10.1.2.3"],
  ] as const)("%s", (_, peer, forwardedFor, trusted, expected) => {
    expect(clientAddress(peer, forwardedFor, trusted)).toBe(expected);
  });

  test("a whole IPv6 network counts as one, an IPv4 address by itself", () => {
    expect(countedAs("203.0.113.9")).toBe("203.0.113.9");
    expect(countedAs("2001:db8:1:2::1")).toBe("2001:db8:1:2::/64");
    expect(countedAs("2001:db8:1:2:ffff:0:0:9")).toBe("2001:db8:1:2::/64");
    expect(countedAs("2001:0db8:0001:0003::1")).toBe("2001:db8:1:3::/64");
    expect(countedAs("::1")).toBe("0:0:0:0::/64");
    expect(countedAs("inside")).toBe("inside");
  });
});
