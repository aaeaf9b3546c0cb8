import { msg } from '@lit/localize';
import type { Tab } from './command.ts';

export const printTab: Tab = {
  id: 'print',
  label: () => msg('In'),
  commands: [
    {
      id: 'print',
      icon: 'print',
      label: () => msg('In trang này'),
      run: () => {
        print();
      },
    },
  ],
};
