### The chamber whose extra pack is in use, on the cover. Its logo or its name follows below.

report-cover-supported-by = Con el apoyo de
