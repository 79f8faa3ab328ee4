import { asRead, leavesOf, longestSentence } from './leaves';
import { en, fr } from './texts';
import type { Leaf } from './leaves';

const languages = [
  { tag: 'en', leaves: leavesOf(en), words: 20 },
  { tag: 'fr', leaves: leavesOf(fr), words: 22 },
];
const faults = (leaves: readonly Leaf[], pattern: RegExp): string[] =>
  leaves.filter(({ text }) => pattern.test(text)).map(({ key, text }) => `${key}: ${text}`);

/** Without the product's name and the names of placeholders, which nobody reads. */
const withoutNames = (leaves: readonly Leaf[]): Leaf[] =>
  // The names of a server and of a setting are written as they are: mx0.mail.ovh.net, RejectSingleLabelRecipientDomains, Mimecast's “Anti-Spoofing”.
  leaves.map(({ key, text }) => ({ key, text: text.replaceAll('Bounce Doctor', '').replace(/\{\w+\}|\b\w+\.mail\.ovh\.net\b|\bReject(?:[A-Z][a-z]+){2,}\b|“Anti-Spoofing”/g, '') }));

/** Commands and field names that are typed exactly so. */
const exact = /^cli\.usage$/;

describe.each(languages)('both languages: $tag', ({ leaves, words }) => {
  const titles = leaves.filter(({ key }) => /\.title\w*$/.test(key));

  test('titles have at most 60 characters and no full stop', () => {
    expect(titles.length).toBeGreaterThan(50);
    expect(titles.filter(({ text }) => asRead(text).length > 60 || /\.$/.test(text))).toEqual([]);
  });

  test('sentences are short', () => {
    const read = leaves.filter(({ key }) => /^(reasons|steps|cards|kinds|outcomes|several|request|ui|codes|passOn|commands|records)\./.test(key));
    expect(read.filter(({ text }) => longestSentence(text) > words).map(({ key, text }) => `${key} (${longestSentence(text)}): ${text}`)).toEqual([]);
  });

  test('buttons and names have no full stop', () => {
    expect(faults(leaves.filter(({ key }) => /^(actions|turns)\.|\.(name|group)$/.test(key)), /\.$/)).toEqual([]);
  });

  test('no straight apostrophe or quote, no exclamation mark, no double space, no space at an end', () => {
    const checked = leaves.filter(({ key }) => !exact.test(key));
    expect(faults(checked, /['"!]/)).toEqual([]);
    expect(faults(checked, /\s\s|^\s|\s$/)).toEqual([]);
  });

  test('three dots are one sign', () => {
    expect(faults(leaves, /\.\.\./)).toEqual([]);
  });

  test('brackets pair', () => {
    expect(leaves.filter(({ text }) => text.split('[').length !== text.split(']').length)).toEqual([]);
  });
});

describe('English', () => {
  const leaves = leavesOf(en).filter(({ key }) => !exact.test(key));

  test('avoids the words of the trade, of blame and of regret', () => {
    // The label of the button is the name that its users gave it.
    const read = withoutNames(leaves).filter(({ key }) => key !== 'manifest.doors.explain.label');
    expect(faults(read, /\b(bounced?|bounces|NDR|DSN|MTA(?!-STS)|host|relay\w*|reject\w*|blacklist\w*|banned|fatal|permanent|invalid|spoof\w*|reputation|oops|please|sorry|unfortunately|e-mail|your (error|mistake|fault))\b/i)).toEqual([]);
  });

  test('uses only words that are spelled alike on both sides of the Atlantic', () => {
    // Commands of PowerShell are spelled as Microsoft spells them.
    expect(faults(leaves, /(?<!\b(?:Enable|Get|New|Set)-)\b\w*(authori[sz]|recogni[sz]|organi[sz]|apologi[sz]|analy[sz]e|colou?r|behaviou?r|favou?r|licen[cs]e|cancell?ed|centre|center|grey|gray|programme|judgement|cheque)\w*/i)).toEqual([]);
  });

  test('has no contraction', () => {
    expect(faults(leaves, /\b\w+n’t\b|\b(it|that|there|here|what|who)’s\b|’(re|ve|ll|m|d)\b/i)).toEqual([]);
  });

  test('has no French typography', () => {
    expect(faults(leaves, /[\u00a0\u202f«»]/)).toEqual([]);
  });
});

describe('Français', () => {
  const leaves = leavesOf(fr).filter(({ key }) => !exact.test(key));

  test('espace fine insécable devant ; ! ? et », et après «', () => {
    expect(faults(leaves, /[^\u202f][;!?»]|«[^\u202f]/)).toEqual([]);
  });

  test('espace insécable devant le deux-points', () => {
    expect(faults(leaves, /[^\u00a0\s]:(?!\d|\w|\/)|[ \u202f]:/)).toEqual([]);
  });

  test('espace insécable entre un nombre et son nom', () => {
    expect(faults(leaves, /\{(count|number)\} \p{L}|\d (avis|adresse|personne|h|min|s|Ko|Mo|octet|jour)/u)).toEqual([]);
  });

  test('ni guillemets droits ni anglais', () => {
    expect(faults(leaves, /["“”‘]/)).toEqual([]);
  });

  test('aucune préposition à élider ou à contracter devant un nom', () => {
    expect(faults(leaves, /\b(de|que|le|la|du|au|jusque|si) \{(domain|senderDomain|host|localPart|service|ip|seen|file)\}/i)).toEqual([]);
    expect(faults(leaves.filter(({ key }) => !/^ui\.strip\./.test(key)), /(^|\s)(à|de) \{person\}/i)).toEqual([]);
  });

  test('évite les mots du métier, du reproche et du regret', () => {
    const read = withoutNames(leaves);
    expect(faults(read, /(?<!\p{L}|anti-)(bounce|NDR|DSN|MTA(?!-STS)|hôtes?|relais|relayé|rejeté|rejet|banni|blacklisté|fatale?|définitif|définitive|invalide|spoofing|usurp\p{L}*|réputation|oups|veuillez|malheureusement|désolé|s’il vous plaît|e-mail|mail|votre (erreur|faute))(?!\p{L})/iu)
      .filter((fault) => !fault.includes('Mail Delivery System'))).toEqual([]);
  });

  test('ne dit jamais « nous », ne tutoie pas, ne devine pas le genre', () => {
    expect(faults(leaves, /(?<!\p{L})(nous|nos|tu|ton|ta|tes|toi|monsieur|madame|il\/elle|\p{L}+\(e\)|\p{L}+·e)(?!\p{L})/iu)).toEqual([]);
    expect(faults(leaves.filter(({ key }) => !/^(notes|request|live\.note|passOn\.letter)\./.test(key)), /(?<!\p{L})notre(?!\p{L})/iu)).toEqual([]);
  });

  test('capitales accentuées', () => {
    expect(faults(leaves, /(^|[.:] )(A (?=l’|la|le|votre|vous|v)|Etat|Ecri|Etape|Eche|Enregistre d)/)).toEqual([]);
  });
});
