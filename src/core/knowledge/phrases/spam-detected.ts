import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  franceptt: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-franceptt.go',
  civicrm: 'https://github.com/civicrm/civicrm-core/tree/master/sql/civicrm_data/civicrm_mailing_bounce_type',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
  haraka: 'https://github.com/haraka/Haraka/tree/master/plugins',
  hosts: 'https://github.com/sisimai/go-sisimai/tree/5-stable/rhost',
  cfortune: 'https://github.com/cfortune/PHP-Bounce-Handler/blob/master/bounce_responses.php',
  mailScanner: 'https://github.com/MailScanner/v5/tree/master/common/usr/share/MailScanner/reports',
  googleJa: 'https://support.google.com/mail/answer/6596?hl=ja',
  googleEs: 'https://support.google.com/mail/answer/6596?hl=es-419',
  googleIt: 'https://support.google.com/mail/answer/6596?hl=it',
  googleDe: 'https://support.google.com/mail/answer/6596?hl=de',
} as const;

/** Content judged spam. */
export const spamDetectedPhrases: readonly PhraseGroup[] = [
  {
    reason: 'spamdetected', source: 'zonemta', texts: [
      'identified as spam',
    ],
  },
  {
    reason: 'spamdetected', source: 'kumomta', texts: [
      'rejected - spamtext',
    ],
  },
  {
    reason: 'spamdetected', source: 'sisimai', texts: [
      '//www.spamhaus.org/help/help_spam_16.htm', '//dsbl.org/help/help_spam_16.htm', '//mail.163.com/help/help_spam_16.htm',
      '554 5.7.0 reject, id=', 'appears to be unsolicited', 'blacklisted url in message', 'block for spam',
      'blocked by policy: no spam please', 'blocked by spamassassin', 'blocked for abuse. see http://att.net/blocks',
      'content filter rejection', 'cyberoam anti spam engine has identified this email as a bulk email', 'denied due to spam list',
      'high probability of spam', 'listed in work.drbl.imedia.ru', 'mail content denied', 'may consider spam', 'message content rejected',
      'message filtered', 'message is being rejected as it seems to be a spam', 'message refused by mailmarshal spamprofiler',
      'message refused by trustwave seg spamprofiler', 'message rejected for policy reasons',
      'message was rejected for possible spam/virus content', 'our email server thinks this email is spam',
      'our system has detected that this message is', 'probable spam', 'reject bulk.advertising', 'rejected - bulk email',
      'rejecting mail content', 'related to content with spam-like characteristics', 'sender domain listed at', 'spam blocked',
      'spam detected', 'spam email', 'spam not accepted', 'spam refused', 'spam rejection', 'spam score', 'spambouncer identified spam',
      'spamming not allowed', 'too many spam complaints', 'too much spam.', 'the message was rejected due to classification as bulk mail',
      'the content of this message looked like spam', 'this message has been scored as spam with a probability',
      'this message was rejected by recurrent pattern detection system', 'we dont accept spam',
      'your email appears similar to spam we have received before', 'your email had spam-like', 'your email is probably spam',
      'your message as spam and has prevented delivery', 'your message has been temporarily blocked by our filter',
      'your message has triggered a spam block', 'your message failed several antispam checks', 'greylisted … please try again in',
      'our filters rate at and above … percent probability of being spam', 'rejected by … (spam)', 'rule imposed as … is blacklisted on',
      'spam … exceeded',
    ],
  },
  {
    reason: 'spamdetected', weak: true, source: 'sisimai', texts: [
      '- spam', 'spam check',
    ],
  },
  {
    reason: 'spamdetected', source: 'franceptt', texts: [
      'mail rejete',
    ],
  },
  {
    reason: 'spamdetected', source: 'civicrm', texts: [
      'unsolicited mail', 'bulk email filter', 'hostile content', 'questionable content', 'unacceptable content', 'anti-spam polic',
      'antispam polic', 'message looks suspicious', 'detected as spam', 'rejected as spam', 'rejected due to spam', 'spam filter',
    ],
  },
  {
    reason: 'spamdetected', source: 'meaning', texts: [
      'unsolicited bulk', 'unsolicited email', 'unsolicited commercial', 'bulk mail filter', 'rejected for spam', 'classified as spam',
      'considered as spam', 'considered spam', 'flagged as spam', 'marked as spam', 'tagged as spam', 'judged to be spam', 'likely spam',
      'suspected spam', 'appears to be spam', 'looks like spam', 'seems to be spam', 'contains spam', 'message is spam', 'spam message',
      'spam content', 'as junk', 'junk mail', 'spam policy', 'spam points', 'spam level', 'spam threshold', 'bulk mail rejected',
      'rejected by content', 'message content was rejected', 'message content not accepted', 'message content unacceptable',
      'prohibited content', 'banned content',
    ],
  },
  {
    reason: 'spamdetected', source: 'haraka', texts: [
      'spamassassin', 'rspamd', 'surbl', 'uribl', 'rejected by milter content',
    ],
  },
  {
    reason: 'spamdetected', source: 'hosts', texts: [
      'spam or virus content', 'mail score ( … over',
    ],
  },
  {
    reason: 'spamdetected', weak: true, source: 'meaning', texts: [
      ' spam', ' unsolicited',
    ],
  },
  {
    reason: 'spamdetected', source: 'cfortune', texts: [
      'odrzucona przez system antyspamowy',
    ],
  },
  {
    reason: 'spamdetected', source: 'cfortune', texts: [
      'content rejected',
    ],
  },
  {
    reason: 'spamdetected', source: 'mailScanner', texts: [
      'onze spamdetector reageerde', 'wij accepteren geen ongewenste (commerciele) e-mail', 'sistema de detecção de spam',
      'mensagem foi caracterizada por spam',
    ],
  },
  {
    reason: 'spamdetected', source: 'googleJa', texts: [
      'メールが迷惑メールとして報告され', 'メールが迷惑メールに分類され',
    ],
  },
  {
    reason: 'spamdetected', source: 'googleEs', texts: [
      'se marcó como spam',
    ],
  },
  {
    reason: 'spamdetected', source: 'googleIt', texts: [
      'contrassegnato come spam',
    ],
  },
  {
    reason: 'spamdetected', source: 'googleDe', texts: [
      'als spam markiert',
    ],
  },
];
