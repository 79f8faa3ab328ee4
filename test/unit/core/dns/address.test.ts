import { addressUse, formatAddress, isAddress, isInNetwork, isPrivateAddress, readAddress } from '../../../../src/core/dns/address';

const again = (text: string): string | null => {
  const address = readAddress(text);
  return address === null ? null : formatAddress(address);
};
const use = (text: string): string | null => {
  const address = readAddress(text);
  return address === null ? null : addressUse(address);
};

// The examples of RFC 4291 §2.2 and RFC 5952 §1, §4 and §5.
test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['0.0.0.0', '0.0.0.0'],
  ['ABCD:EF01:2345:6789:ABCD:EF01:2345:6789', 'abcd:ef01:2345:6789:abcd:ef01:2345:6789'],
  ['2001:DB8:0:0:8:800:200C:417A', '2001:db8::8:800:200c:417a'],
  ['FF01:0:0:0:0:0:0:101', 'ff01::101'],
  ['0:0:0:0:0:0:0:1', '::1'],
  ['0:0:0:0:0:0:0:0', '::'],
  ['0:0:0:0:0:0:13.1.68.3', '::d01:4403'],
  ['::FFFF:129.144.52.38', '::ffff:129.144.52.38'],
  ['2001:0db8::0001', '2001:db8::1'],
  ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
  ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
  ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
  ['2001:db8::1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
  ['2001:db8::', '2001:db8::'],
])('%s is written %s', (given, expected) => expect(again(given)).toBe(expected));

test.each([
  '', '1', '1.2.3', '1.2.3.4.5', '1.2.3.256', '01.2.3.4', '1.2.3.4.', '1.2.3.4 ', '+1.2.3.4', '0x1.2.3.4', '1..2.3', ':', ':::', '1::2::3',
  '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7::8', '::1:2:3:4:5:6:7:8', ':1:2:3:4:5:6:7', '1:2:3:4:5:6:7:', '12345::', 'g::', 'fe80::1%eth0',
  '::1/128', '1.2.3.4::', '::1.2.3', '::1.2.3.4:5', '[::1]', 'example.com', '٣.1.1.1', `${':'.repeat(100_000)}`,
])('%j is no address', (text) => expect(isAddress(text)).toBe(false));

test.each([
  ['192.0.2.129', '192.0.2.128', 25, true],
  ['192.0.2.127', '192.0.2.128', 25, false],
  ['192.0.2.1', '0.0.0.0', 0, true],
  ['192.0.2.1', '192.0.2.1', 32, true],
  ['192.0.2.1', '192.0.2.0', 33, false],
  ['192.0.2.1', '192.0.2.0', -1, false],
  ['192.0.2.1', '192.0.2.0', 23.5, false],
  ['2001:db8:0:cd30::1', '2001:db8:0:cd30::', 60, true],
  ['2001:db8:0:cd40::1', '2001:db8:0:cd30::', 60, false],
  ['::ffff:192.0.2.1', '192.0.2.0', 24, false],
])('%s in %s/%s: %s', (address, network, length, expected) => {
  const one = readAddress(address);
  const other = readAddress(network);
  expect(one !== null && other !== null && isInNetwork(one, other, length)).toBe(expected);
});

test.each([
  ['0.1.2.3', 'this-network'], ['10.255.0.1', 'private'], ['9.255.255.255', 'global'], ['11.0.0.0', 'global'],
  ['100.64.0.1', 'shared'], ['100.127.255.255', 'shared'], ['100.128.0.0', 'global'], ['127.255.0.1', 'loopback'],
  ['169.254.1.1', 'link-local'], ['172.15.255.255', 'global'], ['172.16.0.0', 'private'], ['172.31.255.255', 'private'], ['172.32.0.0', 'global'],
  ['192.0.0.1', 'reserved'], ['192.0.0.9', 'global'], ['192.0.0.10', 'global'], ['192.0.2.1', 'documentation'], ['192.168.0.1', 'private'],
  ['192.88.99.1', 'global'], ['198.17.255.255', 'global'], ['198.19.0.1', 'benchmarking'], ['198.51.100.1', 'documentation'],
  ['203.0.113.255', 'documentation'], ['223.255.255.255', 'global'], ['224.0.0.1', 'multicast'], ['240.0.0.1', 'reserved'], ['255.255.255.255', 'reserved'],
  ['::', 'this-network'], ['::1', 'loopback'], ['::2', 'reserved'], ['::ffff:10.0.0.1', 'private'], ['::ffff:198.51.100.1', 'documentation'],
  ['64:ff9b::8.8.8.8', 'global'], ['64:ff9b::192.168.1.1', 'private'], ['64:ff9b:1::1', 'private'], ['100::1', 'reserved'],
  ['2001::1', 'global'], ['2001:1::1', 'global'], ['2001:1::4', 'reserved'], ['2001:2::1', 'benchmarking'], ['2001:2f::1', 'global'],
  ['2001:10::1', 'reserved'], ['2001:20::1', 'global'], ['2001:200::1', 'global'], ['2001:db8::1', 'documentation'], ['2001:db9::1', 'global'],
  ['2002:a00:1::', 'private'], ['2002:808:808::', 'global'], ['3fff:fff::1', 'documentation'], ['3fff:1000::1', 'global'], ['4000::1', 'reserved'],
  ['5f00::1', 'reserved'], ['fd00::1', 'private'], ['fe80::1', 'link-local'], ['febf::1', 'link-local'], ['fec0::1', 'private'], ['ff02::1', 'multicast'],
])('%s is for %s', (address, expected) => {
  expect(use(address)).toBe(expected);
  expect(isPrivateAddress(address)).toBe(expected !== 'global' && expected !== 'documentation');
});

test('what is no address is not private', () => expect(isPrivateAddress('localhost')).toBe(false));
