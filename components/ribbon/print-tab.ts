import { msg } from '@lit/localize';
import type { Command } from './command.ts';
import { ribbonIcon } from './ribbon-icons.ts';

export const printCommands: readonly Command[] = [
  {
    id: 'print',
    icon: ribbonIcon('print'),
    label: () => msg('In trang này'),
    run: () => {
      print();
    },
  },
];
