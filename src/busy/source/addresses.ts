import ipaddr from "ipaddr.js";

/** Whether an address is one of the public internet's: not of this machine, its networks, its cloud or nobody. */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  if (ip.range() !== "unicast") return false;
  return ip.kind() === "ipv4" || !wrapsIpv4(ip as ipaddr.IPv6);
};

/** Prefixes under which an IPv6 address carries an IPv4 one: translation, tunnels, and the ancient `::a.b.c.d`. */
const WRAPPING = [
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["2002::", 16],
  ["2001::", 32],
  ["::", 96],
] as const;

const wrapsIpv4 = (ip: ipaddr.IPv6): boolean =>
  WRAPPING.some(([prefix, bits]) => ip.match(ipaddr.IPv6.parse(prefix), bits));

export const isLoopback = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === "loopback";
