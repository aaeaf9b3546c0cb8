import { deleteDraft } from '../forms/draft.ts';

// Only here is it certain that the message was stored.
deleteDraft();
