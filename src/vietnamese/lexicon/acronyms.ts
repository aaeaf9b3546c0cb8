import { table } from './table.ts';

/** Foreign acronyms that are said as words, and those spelled though they look like Vietnamese words. */
export const ACRONYMS = table(`
ASEAN=a sê an
UNESCO=u nét xcô
UNICEF=u ni xép
NATO=na tô
COVID=cô vít
Covid=cô vít
covid=cô vít
OPEC=ô pếch
APEC=a péc
ASEM=a xem
FIFA=phi pha
UEFA=u ê pha
AIDS=ết
SARS=sát
VIETNAM=việt nam
JICA=gi ca
KOICA=côi ca
NAFTA=náp ta
GAP=gáp
INTERPOL=in tơ pôn
Interpol=in tơ pôn
SEA=xi
Wifi=oai phai
WiFi=oai phai
Wi-Fi=oai phai
wifi=oai phai
WIFI=oai phai
IOC=i o xê
a i
i tê
i pê
u a e
BIM=bê i em mờ
vê a tê
PCI=pê xê i
hát i vê
CO=xê o
bê tê
bê tê o
o dê a
e u
OCOP=ô cóp
`);
