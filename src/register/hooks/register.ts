import { createContext, useContext } from "react";
import type { RegisterApi } from "../api/http";
import type { Person } from "../signIn/session";
import type { RegisterWords } from "../messages";

/** What every part of the page works with. */
export interface Register {
  readonly api: RegisterApi;
  readonly me: Person;
  readonly words: RegisterWords;
  readonly announce: (text: string) => void;
  /** Counts this page's changes: lists reload on it. */
  readonly changes: number;
  readonly changed: () => void;
  readonly onSignedOut: () => void;
}

/** Hands it down. */
export const RegisterContext = createContext<Register | null>(null);

/** What this part of the page works with. */
export function useRegister(): Register {
  const register = useContext(RegisterContext);
  if (register === null) throw new Error("There is no register around this.");
  return register;
}

/** `send`: files; `audit`: the history; `export`: the whole list. */
export function may({ roles }: Person, act: "handle" | "approve" | "send" | "audit" | "export"): boolean {
  if ((act === "audit" || act === "export") && roles.includes("Audit.Read")) return true;
  if (act === "audit") return roles.includes("Supplier.Approve") || roles.includes("Supplier.Maintain");
  if (act === "export") return roles.includes("Supplier.Maintain");
  if (act === "send") return roles.includes("Supplier.Maintain");
  return roles.includes("Supplier.Approve") || (act === "handle" && roles.includes("Supplier.Maintain"));
}
