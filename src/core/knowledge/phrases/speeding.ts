import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  meaning: 'https://www.iana.org/assignments/smtp-enhanced-status-codes',
  reasons: 'https://github.com/sisimai/go-sisimai/tree/5-stable/reason',
} as const;

/** Sender too fast or too much (rate limit). */
export const speedingPhrases: readonly PhraseGroup[] = [
  {
    reason: 'speeding', source: 'sisimai', texts: [
      'please try again slower',
    ],
  },
  {
    reason: 'speeding', source: 'hosts', texts: [
      'receiving mail at a rate that', 'receiving mail too quickly', 'receiving email too quickly', 'unusual rate of mail',
      'daily user sending limit', 'daily smtp relay', 'daily sending quota', 'sending limit exceeded', 'excessive volume',
      'exceeded permitted limits', 'per hour message receive limit', 'frequency of receiving messages is limited', 'too many messages',
      'submission quota exceeded', 'exceeded their limit for', 'peak smtp relay limit',
    ],
  },
  {
    reason: 'speeding', weak: true, source: 'meaning', texts: [
      'slow down', 'too fast',
    ],
  },
  {
    reason: 'speeding', source: 'reasons', texts: [
      'max emails per hour',
    ],
  },
  {
    reason: 'speeding', source: 'meaning', texts: [
      'sending quota exceeded', 'message quota exceeded', 'recipient quota exceeded', 'hourly quota exceeded', 'daily quota exceeded',
      'rate limit', 'rate-limit', 'ratelimit', 'sending rate', 'throttled', 'throttling', 'too many emails', 'too much mail',
      'too many mails', 'limit exceeded for sending', 'hourly limit', 'hourly quota', 'daily limit', 'maximum credits exceeded',
    ],
  },
  {
    reason: 'speeding', source: 'meaning', texts: [
      'limite d\'envoi', 'limite d’envoi',
    ],
  },
];
