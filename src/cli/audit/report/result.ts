import type { PageAudit } from '../audit-page.ts';
import type { AuditProblem } from '../problem.ts';

/** A page that was asked for: what was found, or why nothing could be. */
export type Result =
  | { readonly asked: string; readonly audit: PageAudit; readonly problem?: never }
  | { readonly asked: string; readonly problem: AuditProblem; readonly audit?: never };
