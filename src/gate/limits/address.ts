import { BlockList, isIP } from "node:net";

const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const IPV6_GROUPS = 8;
/** Whoever has one IPv6 address has all of its network. */
const NETWORK_GROUPS = 4;

/** The addresses that a list of CIDRs or single addresses covers. */
export const networksOf = (cidrs: readonly string[]): BlockList => {
  const networks = new BlockList();
  for (const cidr of cidrs) {
    const [address = "", bits] = cidr.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) networks.addAddress(address, family);
    else networks.addSubnet(address, Number(bits), family);
  }
  return networks;
};

const plain = (address: string): string => MAPPED_IPV4.exec(address)?.[1] ?? address;

const covers = (networks: BlockList, address: string): boolean =>
  networks.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

/**
 * Where a request really comes from: the socket's peer, or, behind proxies that are trusted, the rightmost hop of
 * X-Forwarded-For that is none of them. What stands left of it is only what a stranger wrote. Source: spec/traps.md.
 */
export const clientAddress = (peer: string, forwardedFor: string | null, trusted: BlockList): string => {
  let address = plain(peer);
  if (isIP(address) === 0) return address;
  for (const hop of (forwardedFor ?? "").split(",").reverse()) {
    const named = plain(hop.trim());
    if (isIP(named) === 0 || !covers(trusted, address)) break;
    address = named;
  }
  return address;
};

/** What is counted together: an IPv4 address, or the network of an IPv6 address. */
export const countedAs = (address: string): string => {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const missing = tail === undefined ? 0 : Math.max(0, IPV6_GROUPS - left.length - right.length);
  const groups = [...left, ...Array.from({ length: missing }, () => "0"), ...right];
  const network = groups.slice(0, NETWORK_GROUPS).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(":")}::/64`;
};
