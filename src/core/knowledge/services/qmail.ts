import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  qmailLocal: 'https://cr.yp.to/qmail/man/qmail-local.html',
  qmailRemote: 'https://cr.yp.to/qmail/man/qmail-remote.html',
  qmailSend: 'https://cr.yp.to/qmail/man/qmail-send.html',
  qmailLdap: 'https://www.nrg4u.com/',
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/Qmail.pm',
} as const;

/** qmail: the words of its own notices. */
export const qmail: ServiceFacts = {
  scope: 'qmail',
  name: 'qmail',
  nature: 'product',
  formats: ['qmail', 'x2'],
  hosts: [],
  marks: ['hi. this is the qmail'],
  rows: [
    { id: 'no-mailbox', match: ['no mailbox here by that name'], reason: 'userunknown', source: 'qmailLocal' },
    { id: 'no-host', match: ['sorry, i couldn\'t find any host '], reason: 'hostunknown', source: 'qmailRemote' },
    { id: 'no-exchanger', match: ['couldn\'t find a mail exchanger or ip address'], reason: 'notaccept', source: 'sisimai' },
    { id: 'no-connection', match: ['wasn\'t able to establish an smtp connection'], reason: 'networkerror', source: 'qmailRemote' },
    { id: 'best-preference', match: ['although i\'m listed as a best-preference mx'], reason: 'networkerror', retryHelps: false, source: 'qmailRemote' },
    { id: 'sender', match: ['but sender was rejected'], reason: 'rejected', source: 'qmailRemote' },
    { id: 'name', match: ['but my name was rejected'], reason: 'blocked', source: 'qmailRemote' },
    { id: 'full-disk', match: ['mailbox unavailable (not enough free space)'], reason: 'systemfull', source: 'sisimai' },
    { id: 'interpreter', match: ['bad interpreter: no such file or directory'], reason: 'systemerror', retryHelps: false, source: 'sisimai' },
    { id: 'ldap-disabled', match: ['mailaddress is administratively disabled', 'mailaddress is administrativley disabled', 'mailaddress is administrativly disabled'], reason: 'suspend', turn: 'recipientAdministrator', source: 'qmailLdap' },
    { id: 'ldap-size', match: ['the message exeeded the maximum size the user accepts'], reason: 'exceedlimit', source: 'qmailLdap' },
    { id: 'ldap', match: ['automatic homedir creator', 'illegal value in ldap attribute', 'ldap attribute is not given but mandatory', 'timeout while performing search on ldap server', 'too many results returned but needs to be unique', 'error while executing qmail-forward', 'temporary failure in ldap lookup', 'unable to contact ldap server', 'unable to login into ldap server'], reason: 'systemerror', source: 'qmailLdap' },
    { id: 'recipient', match: ['does not like recipient'], reason: 'userunknown', wraps: true, source: 'qmailRemote' },
    { id: 'queue', match: ['this message has been in the queue too long'], reason: 'expired', wraps: true, source: 'qmailSend' },
  ],
};
