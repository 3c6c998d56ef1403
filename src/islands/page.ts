// What wakes on every page, as one file: a file each would be a request each.
import './changed.ts';
import './copy.ts';
import './late-copy.ts';
import './offline.ts';
import './number-field.ts';
import './open-search.ts';
import './paste-box.ts';
import './search-box.ts';
