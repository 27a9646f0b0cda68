/** Who acts: of the access token `oid`, `name`, and `employeeid` where it is issued. */
export interface Actor {
  readonly oid: string;
  readonly name: string | null;
  readonly employeeId: string | null;
}
