const start = [
  '$user = "person@example.com"',
  "Connect-MgGraph -Scopes User.RevokeSessions.All, User-PasswordProfile.ReadWrite.All, DelegatedPermissionGrant.ReadWrite.All, UserAuthenticationMethod.Read.All, Application.Read.All",
  "Connect-ExchangeOnline",
];

/** In the report's order: sessions, password, rules and forwarding, consent, sign-in methods. */
const commands: readonly (readonly string[])[] = [
  ["Revoke-MgUserSignInSession -UserId $user"],
  [
    '$new = @{ Password = Read-Host "New password"; ForceChangePasswordNextSignIn = $true }',
    "Update-MgUser -UserId $user -PasswordProfile $new",
  ],
  [
    "Get-InboxRule -Mailbox $user -IncludeHidden | Format-List Name, Enabled, Description, RuleIdentity",
    "Get-Mailbox -Identity $user | Format-List Forwarding*Address, DeliverToMailboxAndForward",
    "Get-MailboxPermission -Identity $user",
  ],
  [
    "Get-MgUserOauth2PermissionGrant -UserId $user -All | Format-List Id, ClientId, Scope, ConsentType",
    "# Get-MgServicePrincipal -ServicePrincipalId CLIENTID",
    "# Remove-MgOauth2PermissionGrant -OAuth2PermissionGrantId ID",
  ],
  ['Get-MgUserAuthenticationMethod -UserId $user | ForEach-Object { $_.Id, $_.AdditionalProperties["@odata.type"] }'],
];

/** PowerShell. */
export function itScript(steps: readonly string[]): string {
  const parts = commands.map((lines, index) => {
    const step = steps[index];
    return [...(step === undefined ? [] : [`# ${step.replace(/\s+/g, " ")}`]), ...lines].join("\n");
  });
  return [start.join("\n"), ...parts].join("\n\n");
}
