// The elements that every page carries. Each upgrades markup that is useful without it.
import '../../components/reader/reader.ts';
