export type { OutlineItem, OutlineKind } from './item.ts';
export { landmarksOf } from './landmarks.ts';
export type { OutlineNode } from './nest.ts';
export { Outline } from './outline.ts';
export type { FieldRole, LandmarkRole } from './parts.ts';
