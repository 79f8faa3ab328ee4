import type { Actor, ReasonId } from './types';

/** Products whose administrators type commands: Exchange Server 2016 to SE in the Exchange Management Shell, Exchange Online in its PowerShell. */
export type CommandProduct = 'exchange' | 'exchange-online';

/** What a command is for; each has one text in every locale (`commands.<purpose>`). */
export type CommandPurpose =
  | 'trace' | 'seeRecipient' | 'seeDomains' | 'relayDomain' | 'seeRoom' | 'seeQuota' | 'giveRoom' | 'giveLicensedRoom'
  | 'seeSize' | 'seeConnectorSize' | 'seeMailboxSize' | 'setSize'
  | 'seeRecipientLimit' | 'seeRestrictions' | 'openMailbox' | 'seeGroup' | 'openGroup' | 'seeContact' | 'openContact' | 'seeFolder' | 'openFolder'
  | 'seeSendConnectors' | 'seeReceiveConnectors' | 'seeCertificates' | 'seeDkim' | 'createDkim' | 'enableDkim'
  | 'seeBlockedSender' | 'unblockSender' | 'seeBlockedConnector' | 'unblockConnector' | 'seeSendingLimits' | 'seeForwardingRule' | 'allowForwarding' | 'seeRules' | 'seeAllowed'
  | 'seeConnectionFilter' | 'seeEdgeList' | 'unblockAddress' | 'disallowAddress' | 'seeBlockList' | 'seeSendAs' | 'seeSignIn' | 'allowSignIn' | 'seeDirectSend' | 'allowDirectSend'
  | 'seeForwarding' | 'seeQueue' | 'retryQueue' | 'lookUpServers' | 'reachServer' | 'seeComponents';

/** A command that an administrator runs to see or to mend a cause. */
export interface AdministratorCommand {
  readonly purpose: CommandPurpose;
  readonly product: CommandProduct;
  /** The administrator of the sender's side or of the recipient's. */
  readonly side: Extract<Actor, 'yourAdministrator' | 'recipientAdministrator'>;
  /**
   * One line. A name between braces stands for a value out of the mail, which is set in single quotes or left open
   * (`fillCommand`): recipient, sender, domain, senderDomain, messageId, ip, host.
   */
  readonly line: string;
  /** For every row of these reasons that has no commands of its own. */
  readonly reasons?: readonly ReasonId[];
  /** For these rows, "scope/id"; they then stand in place of those of the reason. */
  readonly rows?: readonly string[];
  /** Only while the server still holds the message. */
  readonly delayed?: true;
  /** The page that documents the command. */
  readonly source: string;
}

/** The commands, in the order in which they are run: see first, then mend. */
export const commands: readonly AdministratorCommand[] = [
  // Where the message went: for every cause in which the sender's administrator has something to find.
  {
    purpose: 'trace', product: 'exchange-online', side: 'yourAdministrator', line: 'Get-MessageTraceV2 -SenderAddress {sender} -RecipientAddress {recipient} -StartDate (Get-Date).AddDays(-9) -EndDate (Get-Date)',
    reasons: ['userunknown', 'norelaying', 'systemerror', 'systemfull', 'networkerror', 'expired', 'mailererror', 'syntaxerror', 'contenterror', 'notcompliantrfc', 'policyviolation', 'securityerror', 'undefined', 'rejected'],
    rows: ['exchange-online/5.4.6', 'exchange-online/5.4.12', 'exchange-online/5.4.14', 'exchange-online/5.7.128'],
    source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-messagetracev2',
  },
  {
    purpose: 'trace', product: 'exchange', side: 'yourAdministrator', line: 'Get-TransportService | Get-MessageTrackingLog -Recipients {recipient} -Sender {sender}',
    reasons: ['userunknown', 'norelaying', 'systemerror', 'mailererror', 'syntaxerror', 'contenterror', 'notcompliantrfc', 'policyviolation', 'undefined', 'rejected'],
    rows: ['exchange/5.4.6'],
    source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-messagetrackinglog',
  },

  // Addresses and domains.
  { purpose: 'seeRecipient', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-Recipient -Identity {recipient}', reasons: ['userunknown', 'suspend', 'hasmoved'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-recipient' },
  { purpose: 'seeRecipient', product: 'exchange', side: 'recipientAdministrator', line: 'Get-Recipient -Identity {recipient}', reasons: ['userunknown', 'suspend', 'hasmoved'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-recipient' },
  { purpose: 'seeDomains', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-AcceptedDomain -Identity {domain}', reasons: ['userunknown', 'norelaying', 'notaccept'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-accepteddomain' },
  { purpose: 'seeDomains', product: 'exchange', side: 'recipientAdministrator', line: 'Get-AcceptedDomain', reasons: ['userunknown', 'norelaying', 'notaccept'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-accepteddomain' },
  {
    purpose: 'seeDomains', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-AcceptedDomain -Identity {domain}',
    rows: ['exchange-online/5.4.1', 'exchange-online/5.4.1~2', 'exchange-online/4.4.4', 'exchange-online/5.4.14', 'exchange-online/5.4.15-20'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-accepteddomain',
  },
  {
    purpose: 'seeRecipient', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-Recipient -Identity {recipient}',
    rows: ['exchange-online/5.4.1~2', 'exchange-online/5.1.10'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-recipient',
  },
  {
    purpose: 'relayDomain', product: 'exchange-online', side: 'recipientAdministrator', line: 'Set-AcceptedDomain -Identity {domain} -DomainType InternalRelay',
    rows: ['exchange-online/5.4.1~2', 'exchange-online/5.1.10'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-accepteddomain',
  },
  { purpose: 'seeRecipient', product: 'exchange-online', side: 'yourAdministrator', line: 'Get-Recipient -Identity {recipient}', rows: ['exchange-online/5.1.11', 'exchange-online/5.2.0', 'exchange/5.1.2', 'exchange/5.1.1'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-recipient' },
  { purpose: 'seeRecipient', product: 'exchange', side: 'yourAdministrator', line: 'Get-Recipient -Identity {recipient}', rows: ['exchange/5.1.2', 'exchange/5.1.1'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-recipient' },

  { purpose: 'seeDomains', product: 'exchange-online', side: 'yourAdministrator', line: 'Get-AcceptedDomain', rows: ['exchange-online/5.7.750'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-accepteddomain' },

  // Room in a mailbox.
  { purpose: 'seeRoom', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-MailboxStatistics -Identity {recipient} | Format-List TotalItemSize, TotalDeletedItemSize', reasons: ['mailboxfull'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-mailboxstatistics' },
  { purpose: 'seeRoom', product: 'exchange', side: 'recipientAdministrator', line: 'Get-MailboxStatistics -Identity {recipient} | Format-List TotalItemSize, TotalDeletedItemSize, DatabaseProhibitSendReceiveQuota', reasons: ['mailboxfull'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-mailboxstatistics' },
  { purpose: 'seeQuota', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-Mailbox -Identity {recipient} | Format-List IssueWarningQuota, ProhibitSendQuota, ProhibitSendReceiveQuota', reasons: ['mailboxfull'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-mailbox' },
  { purpose: 'seeQuota', product: 'exchange', side: 'recipientAdministrator', line: 'Get-Mailbox -Identity {recipient} | Format-List UseDatabaseQuotaDefaults, IssueWarningQuota, ProhibitSendQuota, ProhibitSendReceiveQuota', reasons: ['mailboxfull'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-mailbox' },
  { purpose: 'giveLicensedRoom', product: 'exchange-online', side: 'recipientAdministrator', line: 'Set-Mailbox -Identity {recipient} -ProhibitSendReceiveQuota <size>', reasons: ['mailboxfull'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-mailbox' },
  { purpose: 'giveRoom', product: 'exchange', side: 'recipientAdministrator', line: 'Set-Mailbox -Identity {recipient} -UseDatabaseQuotaDefaults $false -IssueWarningQuota <size> -ProhibitSendQuota <size> -ProhibitSendReceiveQuota <size>', reasons: ['mailboxfull'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-mailbox' },

  // Sizes and numbers.
  { purpose: 'seeSize', product: 'exchange-online', side: 'yourAdministrator', line: 'Get-Mailbox -Identity {sender} | Format-List MaxSendSize, MaxReceiveSize', reasons: ['mesgtoobig'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-mailbox' },
  { purpose: 'setSize', product: 'exchange-online', side: 'yourAdministrator', line: 'Set-Mailbox -Identity {sender} -MaxSendSize <size>', reasons: ['mesgtoobig'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-mailbox' },
  { purpose: 'seeSize', product: 'exchange', side: 'yourAdministrator', line: 'Get-TransportConfig | Format-List MaxSendSize, MaxReceiveSize', reasons: ['mesgtoobig'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-transportconfig' },
  { purpose: 'seeConnectorSize', product: 'exchange', side: 'yourAdministrator', line: 'Get-SendConnector | Format-List Name, MaxMessageSize', reasons: ['mesgtoobig'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-sendconnector' },
  { purpose: 'seeMailboxSize', product: 'exchange', side: 'yourAdministrator', line: 'Get-Mailbox -Identity {sender} | Format-List MaxSendSize', reasons: ['mesgtoobig'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-mailbox' },
  { purpose: 'setSize', product: 'exchange', side: 'yourAdministrator', line: 'Set-Mailbox -Identity {sender} -MaxSendSize <size>', reasons: ['mesgtoobig'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-mailbox' },
  { purpose: 'seeSize', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-Mailbox -Identity {recipient} | Format-List MaxReceiveSize', reasons: ['mesgtoobig', 'exceedlimit'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-mailbox' },
  { purpose: 'seeSize', product: 'exchange', side: 'recipientAdministrator', line: 'Get-Mailbox -Identity {recipient} | Format-List MaxReceiveSize', reasons: ['mesgtoobig', 'exceedlimit'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-mailbox' },
  { purpose: 'seeConnectorSize', product: 'exchange', side: 'recipientAdministrator', line: 'Get-ReceiveConnector | Format-List Name, MaxMessageSize', reasons: ['mesgtoobig'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-receiveconnector' },
  { purpose: 'seeRecipientLimit', product: 'exchange-online', side: 'yourAdministrator', line: 'Get-Mailbox -Identity {sender} | Format-List RecipientLimits', rows: ['exchange-online/5.5.3', 'exchange/5.5.3'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-mailbox' },
  { purpose: 'seeRecipientLimit', product: 'exchange', side: 'yourAdministrator', line: 'Get-TransportConfig | Format-List MaxRecipientEnvelopeLimit', rows: ['exchange/5.5.3'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-transportconfig' },

  // Who may write to a mailbox, a group, a contact, a public folder.
  { purpose: 'seeRestrictions', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-Mailbox -Identity {recipient} | Format-List RequireSenderAuthenticationEnabled, AcceptMessagesOnlyFromSendersOrMembers, RejectMessagesFromSendersOrMembers', reasons: ['filtered'], rows: ['exchange-online/5.7.134'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-mailbox' },
  { purpose: 'seeRestrictions', product: 'exchange', side: 'recipientAdministrator', line: 'Get-Mailbox -Identity {recipient} | Format-List RequireSenderAuthenticationEnabled, AcceptMessagesOnlyFromSendersOrMembers, RejectMessagesFromSendersOrMembers', reasons: ['filtered'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-mailbox' },
  { purpose: 'openMailbox', product: 'exchange-online', side: 'recipientAdministrator', line: 'Set-Mailbox -Identity {recipient} -RequireSenderAuthenticationEnabled $false', rows: ['exchange-online/5.7.134'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-mailbox' },
  { purpose: 'seeGroup', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-DistributionGroup -Identity {recipient} | Format-List RequireSenderAuthenticationEnabled, AcceptMessagesOnlyFromSendersOrMembers', rows: ['exchange-online/5.7.133', 'exchange-online/5.7.124', 'exchange-online/5.7.124~words'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-distributiongroup' },
  { purpose: 'openGroup', product: 'exchange-online', side: 'recipientAdministrator', line: 'Set-DistributionGroup -Identity {recipient} -RequireSenderAuthenticationEnabled $false', rows: ['exchange-online/5.7.133'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-distributiongroup' },
  { purpose: 'seeGroup', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-UnifiedGroup -Identity {recipient} | Format-List RequireSenderAuthenticationEnabled, AcceptMessagesOnlyFromSendersOrMembers', rows: ['exchange-online/5.7.193'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-unifiedgroup' },
  { purpose: 'openGroup', product: 'exchange-online', side: 'recipientAdministrator', line: 'Set-UnifiedGroup -Identity {recipient} -RequireSenderAuthenticationEnabled $false', rows: ['exchange-online/5.7.193'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-unifiedgroup' },
  { purpose: 'seeContact', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-MailUser -Identity {recipient} | Format-List RequireSenderAuthenticationEnabled, AcceptMessagesOnlyFromSendersOrMembers, ExternalEmailAddress', rows: ['exchange-online/5.7.136'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-mailuser' },
  { purpose: 'openContact', product: 'exchange-online', side: 'recipientAdministrator', line: 'Set-MailUser -Identity {recipient} -RequireSenderAuthenticationEnabled $false', rows: ['exchange-online/5.7.136'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-mailuser' },
  { purpose: 'seeFolder', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-MailPublicFolder -Identity {recipient} | Format-List RequireSenderAuthenticationEnabled, AcceptMessagesOnlyFromSendersOrMembers', rows: ['exchange-online/5.7.13', 'exchange-online/5.7.135'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-mailpublicfolder' },
  { purpose: 'openFolder', product: 'exchange-online', side: 'recipientAdministrator', line: 'Set-MailPublicFolder -Identity {recipient} -RequireSenderAuthenticationEnabled $false', rows: ['exchange-online/5.7.13', 'exchange-online/5.7.135'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-mailpublicfolder' },

  // Connectors and encryption.
  { purpose: 'seeSendConnectors', product: 'exchange-online', side: 'yourAdministrator', line: 'Get-OutboundConnector | Format-List Name, Enabled, RecipientDomains, UseMXRecord, SmartHosts, RouteAllMessagesViaOnPremises, TlsSettings', reasons: ['networkerror', 'expired'], rows: ['exchange-online/5.4.6', 'exchange-online/5.4.12', 'exchange-online/4.4.62', 'exchange-online/5.7.367'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-outboundconnector' },
  { purpose: 'seeReceiveConnectors', product: 'exchange-online', side: 'yourAdministrator', line: 'Get-InboundConnector | Format-List Name, Enabled, SenderDomains, SenderIPAddresses, TlsSenderCertificateName', rows: ['exchange-online/5.7.64', 'exchange-online/5.7.1~2', 'exchange-online/5.7.68', 'exchange-online/5.7.750'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-inboundconnector' },
  { purpose: 'seeReceiveConnectors', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-InboundConnector | Format-List Name, Enabled, SenderDomains, SenderIPAddresses, RestrictDomainsToIPAddresses, RestrictDomainsToCertificate', rows: ['exchange/5.7.51', 'exchange-online/5.7.1~7'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-inboundconnector' },
  { purpose: 'seeSendConnectors', product: 'exchange', side: 'yourAdministrator', line: 'Get-SendConnector | Format-List Name, Enabled, AddressSpaces, SmartHosts, Fqdn, RequireTLS', reasons: ['norelaying', 'securityerror', 'networkerror', 'expired', 'requireptr'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-sendconnector' },
  { purpose: 'seeReceiveConnectors', product: 'exchange', side: 'recipientAdministrator', line: 'Get-ReceiveConnector | Format-List Name, Enabled, Bindings, RemoteIPRanges, PermissionGroups, AuthMechanism', reasons: ['norelaying', 'securityerror'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-receiveconnector' },
  { purpose: 'seeCertificates', product: 'exchange', side: 'yourAdministrator', line: 'Get-ExchangeCertificate | Format-List Subject, CertificateDomains, NotAfter, Services', reasons: ['securityerror'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-exchangecertificate' },
  { purpose: 'seeCertificates', product: 'exchange', side: 'recipientAdministrator', line: 'Get-ExchangeCertificate | Format-List Subject, CertificateDomains, NotAfter, Services', reasons: ['securityerror'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-exchangecertificate' },

  // Proof of who sent.
  { purpose: 'seeDkim', product: 'exchange-online', side: 'yourAdministrator', line: 'Get-DkimSigningConfig -Identity {senderDomain} | Format-List Enabled, Status, Selector1CNAME, Selector2CNAME', reasons: ['authfailure', 'badreputation', 'spamdetected'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-dkimsigningconfig' },
  { purpose: 'createDkim', product: 'exchange-online', side: 'yourAdministrator', line: 'New-DkimSigningConfig -DomainName {senderDomain} -Enabled $false', reasons: ['authfailure'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/new-dkimsigningconfig' },
  { purpose: 'enableDkim', product: 'exchange-online', side: 'yourAdministrator', line: 'Set-DkimSigningConfig -Identity {senderDomain} -Enabled $true', reasons: ['authfailure', 'badreputation', 'spamdetected'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-dkimsigningconfig' },

  // Senders that were stopped, and how much may be sent.
  { purpose: 'seeBlockedSender', product: 'exchange-online', side: 'yourAdministrator', line: 'Get-BlockedSenderAddress -SenderAddress {sender}', rows: ['exchange-online/5.1.8', 'exchange-online/5.7.501', 'exchange-online/5.7.502', 'exchange-online/5.7.503'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-blockedsenderaddress' },
  { purpose: 'unblockSender', product: 'exchange-online', side: 'yourAdministrator', line: 'Remove-BlockedSenderAddress -SenderAddress {sender}', rows: ['exchange-online/5.1.8'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/remove-blockedsenderaddress' },
  { purpose: 'seeBlockedConnector', product: 'exchange-online', side: 'yourAdministrator', line: 'Get-BlockedConnector | Format-List', rows: ['exchange-online/5.7.711'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-blockedconnector' },
  { purpose: 'unblockConnector', product: 'exchange-online', side: 'yourAdministrator', line: 'Remove-BlockedConnector -ConnectorId <connector ID>', rows: ['exchange-online/5.7.711'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/remove-blockedconnector' },
  { purpose: 'seeSendingLimits', product: 'exchange-online', side: 'yourAdministrator', line: 'Get-HostedOutboundSpamFilterPolicy | Format-List Name, RecipientLimitExternalPerHour, RecipientLimitInternalPerHour, RecipientLimitPerDay', reasons: ['speeding'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-hostedoutboundspamfilterpolicy' },
  { purpose: 'seeForwardingRule', product: 'exchange-online', side: 'yourAdministrator', line: 'Get-HostedOutboundSpamFilterPolicy | Format-List Name, AutoForwardingMode', rows: ['exchange-online/5.7.520'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-hostedoutboundspamfilterpolicy' },
  { purpose: 'allowForwarding', product: 'exchange-online', side: 'yourAdministrator', line: 'Set-HostedOutboundSpamFilterPolicy -Identity <policy> -AutoForwardingMode On', rows: ['exchange-online/5.7.520'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-hostedoutboundspamfilterpolicy' },
  { purpose: 'seeForwardingRule', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-HostedOutboundSpamFilterPolicy | Format-List Name, AutoForwardingMode', rows: ['exchange-online/5.7.520'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-hostedoutboundspamfilterpolicy' },
  { purpose: 'allowForwarding', product: 'exchange-online', side: 'recipientAdministrator', line: 'Set-HostedOutboundSpamFilterPolicy -Identity <policy> -AutoForwardingMode On', rows: ['exchange-online/5.7.520'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-hostedoutboundspamfilterpolicy' },
  { purpose: 'seeSendAs', product: 'exchange-online', side: 'yourAdministrator', line: 'Get-RecipientPermission -Identity {sender}', rows: ['exchange-online/5.7.60', 'exchange-online/5.2.0~3'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-recipientpermission' },
  { purpose: 'seeSignIn', product: 'exchange-online', side: 'yourAdministrator', line: 'Get-CASMailbox -Identity {sender} | Format-List SmtpClientAuthenticationDisabled', rows: ['exchange-online/5.7.139', 'exchange-online/5.7.3'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-casmailbox' },
  { purpose: 'allowSignIn', product: 'exchange-online', side: 'yourAdministrator', line: 'Set-CASMailbox -Identity {sender} -SmtpClientAuthenticationDisabled $false', rows: ['exchange-online/5.7.139'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-casmailbox' },
  { purpose: 'seeDirectSend', product: 'exchange-online', side: 'yourAdministrator', line: 'Get-OrganizationConfig | Format-List RejectDirectSend', rows: ['exchange-online/5.7.68'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-organizationconfig' },
  { purpose: 'allowDirectSend', product: 'exchange-online', side: 'yourAdministrator', line: 'Set-OrganizationConfig -RejectDirectSend $false', rows: ['exchange-online/5.7.68'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-organizationconfig' },
  { purpose: 'seeBlockList', product: 'exchange-online', side: 'yourAdministrator', line: 'Get-TenantAllowBlockListItems -ListType Sender -Block', rows: ['exchange-online/5.7.703'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-tenantallowblocklistitems' },

  // Rules and filters.
  { purpose: 'seeRules', product: 'exchange-online', side: 'yourAdministrator', line: 'Get-TransportRule | Format-Table Name, State, Priority', rows: ['exchange-online/5.7.1~8', 'exchange-online/5.7.900-999', 'exchange/5.7.900-999', 'exchange-online/5.7.171'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-transportrule' },
  { purpose: 'seeRules', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-TransportRule | Format-Table Name, State, Priority', reasons: ['policyviolation'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-transportrule' },
  { purpose: 'seeRules', product: 'exchange', side: 'recipientAdministrator', line: 'Get-TransportRule | Format-Table Name, State, Priority', reasons: ['policyviolation'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-transportrule' },
  { purpose: 'seeAllowed', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-HostedContentFilterPolicy | Format-List Name, AllowedSenders, AllowedSenderDomains, BlockedSenders, BlockedSenderDomains', reasons: ['spamdetected'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-hostedcontentfilterpolicy' },
  { purpose: 'seeAllowed', product: 'exchange', side: 'recipientAdministrator', line: 'Get-ContentFilterConfig | Format-List BypassedSenders, BypassedSenderDomains', reasons: ['spamdetected'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-contentfilterconfig' },
  { purpose: 'seeConnectionFilter', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-HostedConnectionFilterPolicy -Identity Default | Format-List IPAllowList, IPBlockList', reasons: ['badreputation'], rows: ['exchange-online/5.7.1~4', 'exchange-online/5.7.1~5', 'exchange-online/5.7.511', 'exchange-online/5.7.606-649', 'exchange-online/banned-sending-ip', 'exchange-online/5.7.1~7', 'exchange-online/5.7.507', 'exchange-online/5.7.513'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-hostedconnectionfilterpolicy' },
  { purpose: 'unblockAddress', product: 'exchange-online', side: 'recipientAdministrator', line: 'Set-HostedConnectionFilterPolicy -Identity Default -IPBlockList @{Remove={ip}}', rows: ['exchange-online/5.7.507', 'exchange-online/5.7.513'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-hostedconnectionfilterpolicy' },
  { purpose: 'disallowAddress', product: 'exchange-online', side: 'recipientAdministrator', line: 'Set-HostedConnectionFilterPolicy -Identity Default -IPAllowList @{Remove={ip}}', rows: ['exchange-online/5.7.1~7'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/set-hostedconnectionfilterpolicy' },
  { purpose: 'seeEdgeList', product: 'exchange', side: 'recipientAdministrator', line: 'Get-IPBlockListEntry -IPAddress {ip}', reasons: ['blocked'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-ipblocklistentry' },

  // Loops, queues, servers that do not answer.
  { purpose: 'seeForwarding', product: 'exchange-online', side: 'recipientAdministrator', line: 'Get-Mailbox -Identity {recipient} | Format-List ForwardingAddress, ForwardingSmtpAddress, DeliverToMailboxAndForward', rows: ['exchange-online/5.4.14', 'exchange-online/5.4.15-20'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-mailbox' },
  { purpose: 'seeQueue', product: 'exchange', side: 'yourAdministrator', line: 'Get-Queue -Filter "NextHopDomain -eq {domain}" | Format-List Identity, Status, MessageCount, LastError', reasons: ['networkerror', 'expired', 'onhold'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-queue' },
  { purpose: 'retryQueue', product: 'exchange', side: 'yourAdministrator', line: 'Retry-Queue -Filter "NextHopDomain -eq {domain}"', delayed: true, reasons: ['networkerror', 'expired', 'onhold'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/retry-queue' },
  { purpose: 'lookUpServers', product: 'exchange', side: 'yourAdministrator', line: 'Resolve-DnsName -Name {domain} -Type MX', reasons: ['hostunknown', 'networkerror', 'expired'], source: 'https://learn.microsoft.com/powershell/module/dnsclient/resolve-dnsname' },
  { purpose: 'reachServer', product: 'exchange', side: 'yourAdministrator', line: 'Test-NetConnection -ComputerName {host} -Port 25', reasons: ['networkerror', 'expired'], source: 'https://learn.microsoft.com/powershell/module/nettcpip/test-netconnection' },
  { purpose: 'seeComponents', product: 'exchange', side: 'recipientAdministrator', line: 'Get-ServerComponentState -Identity <server>', rows: ['exchange/4.3.2', 'exchange/5.3.2'], source: 'https://learn.microsoft.com/powershell/module/exchangepowershell/get-servercomponentstate' },
];
