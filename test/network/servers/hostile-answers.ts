/** What broken and hostile resolvers answer, about the zone of OVH Hosted Exchange in order. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Unresolved } from '../../../src/core/dns/records';
import { answerTo } from '../../dns-over-https';
import { resolverOf } from '../../unit/core/diagnostics/zone';
import { DOMAIN, healthy } from '../../unit/core/diagnostics/zones';
import type { Arrived, Handler } from './scripted-server';
import { send } from './scripted-server';

const zone = healthy['OVH Hosted Exchange']?.zone ?? {};
const TXT = 16;

/** The true answer. */
const truth = async ({ url }: Arrived): Promise<Buffer> => (await answerTo(url, resolverOf(zone))).message;
const endOfQuestion = ({ query }: Arrived): number => query.indexOf(0, 12) + 5;
const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);

/** The true answer, changed. */
const damaged = (change: (message: Buffer, arrived: Arrived) => Buffer): Handler => async (arrived, response) => {
  send(response, change(await truth(arrived), arrived));
};

/** The question with answers made by hand. */
const answer = (arrived: Arrived, ...records: readonly Buffer[]): Buffer =>
  Buffer.concat([u16(0), u16(0x8180), u16(1), u16(records.length), u16(0), u16(0), arrived.query.subarray(12, endOfQuestion(arrived)), ...records]);

/** A record of the name that was asked for. */
const record = (type: number, data: Buffer, length = data.length): Buffer => Buffer.concat([u16(0xc00c), u16(type), u16(1), u16(0), u16(60), u16(length), data]);

/** Overwrites 16 bits. */
const writing = (value: number, at: number) => (message: Buffer): Buffer => {
  message.writeUInt16BE(value, at);
  return message;
};

/** The data of a TXT record. */
const text = (whole: string): Buffer => Buffer.concat(Array.from({ length: Math.ceil(whole.length / 255) }, (_, at) => {
  const part = Buffer.from(whole.slice(at * 255, at * 255 + 255));
  return Buffer.concat([Buffer.from([part.length]), part]);
}));

/** Each leaves nothing to learn, for the reason that it stands under. */
export const useless = {
  unusable: {
    'a name that points at itself': (arrived, response) => { send(response, answer(arrived, Buffer.concat([u16(0xc000 | endOfQuestion(arrived)), record(arrived.type, Buffer.alloc(4)).subarray(2)]))); },
    'names that point at each other': (arrived, response) => {
      const at = endOfQuestion(arrived);
      send(response, answer(arrived, Buffer.concat([u16(0xc000 | at + 2), u16(0xc000 | at), Buffer.alloc(20)])));
    },
    'a record longer than the message': (arrived, response) => { send(response, answer(arrived, record(arrived.type, Buffer.alloc(4), 65_535))); },
    'a string longer than its record': (arrived, response) => { send(response, answer(arrived, record(arrived.type, Buffer.from([255])))); },
    '65,535 records announced': damaged(writing(65_535, 6)),
    'the first half of an answer': damaged((message) => message.subarray(0, Math.floor(message.length / 2))),
    'an answer that was cut off (TC)': damaged((message) => writing(message.readUInt16BE(2) | 0x0200, 2)(message)),
    'another id': damaged(writing(0x1234, 0)),
    'the answer to another question': damaged((message) => {
      message[13] = 'z'.charCodeAt(0);
      return message;
    }),
    'a question sent back': damaged((message) => writing(message.readUInt16BE(2) & 0x7fff, 2)(message)),
    'the right answer as another content type': async (arrived, response) => { send(response, await truth(arrived), 'application/json'); },
    'the right answer with status 500': async (arrived, response) => { send(response, await truth(arrived), undefined, 500); },
    'nothing at all with status 200': (_, response) => { send(response, ''); },
    'a page to sign in to a network': (_, response) => { send(response, '<!doctype html><title>Sign in</title>', 'text/html'); },
    '10 MB': (_, response) => { send(response, Buffer.alloc(10_000_000)); },
  },
  timeout: {
    'a byte now and then, for ever': async (_, response) => {
      response.writeHead(200, { 'content-type': 'application/dns-message' });
      for (; !response.destroyed; await wait(20)) response.write('\0');
    },
    'silence': () => undefined,
  },
  unreachable: {
    'the way to a page to sign in': (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1/sign-in' }).end(),
    'the connection closed': (_, response) => void response.destroy(),
    'the connection closed in the middle': async (arrived, response) => {
      response.writeHead(200, { 'content-type': 'application/dns-message', 'content-length': 500 }).write(await truth(arrived));
      response.destroy();
    },
  },
  'server-failure': {
    'SERVFAIL, with and without the check of signatures': damaged((message) => writing(0x8182, 2)(message.subarray(0, 12)).fill(0, 4)),
    'an alias of itself': (arrived, response) => { send(response, answer(arrived, record(5, u16(0xc00c)))); },
    'an alias to an ever new name': (arrived, response) => {
      const label = Buffer.from(`n${arrived.name.length}-${Number(/^n\d+-(\d+)/.exec(arrived.name)?.[1] ?? 0) + 1}`);
      send(response, answer(arrived, record(5, Buffer.concat([Buffer.from([label.length]), label, Buffer.from('\x04loop\x07example\0', 'latin1')]))));
    },
  },
  refused: {
    'REFUSED': damaged((message) => writing(0x8185, 2)(message.subarray(0, 12)).fill(0, 4)),
    'a code that nobody knows': damaged((message) => writing(0x818b, 2)(message.subarray(0, 12)).fill(0, 4)),
  },
} satisfies Partial<Record<Unresolved, Readonly<Record<string, Handler>>>>;

/** Refuses the zone while signatures are checked. */
export const brokenSignatures: Handler = damaged((message, { isUnchecked }) => isUnchecked ? message : writing(0x8182, 2)(message.subarray(0, 12)).fill(0, 4));

/** Puts nearly 64 kB of text beside all text records. */
export const longText: Handler = damaged((message, { type }) => type !== TXT || message.readUInt16BE(6) === 0 ? message
  : writing(message.readUInt16BE(6) + 1, 6)(Buffer.concat([message, record(TXT, text('x'.repeat(64_000)))])));

const ENDLESS = `v=spf1 include:mx.ovh.com ${Array.from({ length: 2800 }, (_, at) => `a:h${at}.loop.example`).join(' ')} ~all`;

/** Gives the domain an SPF record of nearly 64 kB, full of names to look up. */
export const endlessSpf: Handler = damaged((message, arrived) => arrived.type === TXT && arrived.name === DOMAIN ? answer(arrived, record(TXT, text(ENDLESS))) : message);
