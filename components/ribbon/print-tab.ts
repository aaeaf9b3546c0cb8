import { msg } from '@lit/localize';
import { moreIcon } from '../more-icons.ts';
import type { Command } from './command.ts';

export const printCommands: readonly Command[] = [
  {
    id: 'print',
    icon: moreIcon('print'),
    label: () => msg('In trang này'),
    run: () => {
      print();
    },
  },
];
