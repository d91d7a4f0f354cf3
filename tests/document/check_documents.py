"""Opens editable reports (paths as arguments) with LibreOffice and compares what it lays out with what they say.

The last line is "rumbo-check: N passed, N failed". `cargo xtask document` calls this after making the documents.
"""

import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(path, name):
    with zipfile.ZipFile(path) as archive:
        return ElementTree.fromstring(archive.read(name))


def paragraphs(path):
    """What each paragraph says."""
    for paragraph in part(path, "word/document.xml").iter(f"{WORD}p"):
        yield "".join(text.text or "" for text in paragraph.iter(f"{WORD}t"))


def well_formed(path, _):
    """No entry is damaged, and every part but a picture is XML."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None, "a damaged entry"
        for name in (one for one in archive.namelist() if not one.endswith(".png")):
            ElementTree.fromstring(archive.read(name))


def lays_out(path, laid_out):
    """LibreOffice makes pages of it, on the paper that it asks for."""
    assert laid_out.exists(), "no pages were made"
    said = subprocess.run(["pdfinfo", laid_out], capture_output=True, text=True, check=True).stdout
    facts = dict(line.split(":", 1) for line in said.splitlines() if ":" in line)
    pages = int(facts["Pages"])
    assert 10 <= pages <= 45, f"{pages} pages"
    size = part(path, "word/document.xml").find(f".//{WORD}pgSz")
    asked = [float(size.get(f"{WORD}{side}")) / 20 for side in ("w", "h")]
    given = [float(word) for word in facts["Page size"].split()[:3:2]]
    assert all(abs(one - other) < 1 for one, other in zip(asked, given)), f"{given} instead of {asked}"


def letters(text):
    """Without spaces and hyphens, which are read from a page as they fall at the ends of its lines."""
    return "".join(text.split()).replace("-", "")


def says_the_same(path, laid_out):
    """Each paragraph of the document stands on the pages; only a few come apart where a page ends."""
    text = subprocess.run(["pdftotext", laid_out, "-"], capture_output=True, check=True).stdout.decode()
    seen = letters(text)
    said = [one for one in paragraphs(path) if one.strip()]
    lost = [one for one in said if letters(one) not in seen]
    assert len(said) > 300, f"{len(said)} paragraphs"
    assert len(lost) <= len(said) / 100, f"{len(lost)} paragraphs, the first is «{lost[0]}»"
    # What takes three lines or fewer is never divided.
    short = [one for one in lost if len(one) <= 60]
    assert not short, f"not on the pages: {short}"


def main(paths):
    passed = failed = 0
    checks = [well_formed]
    if shutil.which("soffice"):
        checks += [lays_out, says_the_same]
    else:
        print("not run: the editable documents in LibreOffice: soffice is not installed")
    with tempfile.TemporaryDirectory() as folder:
        if len(checks) > 1:
            # A profile of its own: one that is in use elsewhere would refuse a second program.
            subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
                + ["--outdir", folder, *paths],
                capture_output=True,
                timeout=300,
            )
        for path in paths:
            for check in checks:
                try:
                    check(path, Path(folder) / (Path(path).stem + ".pdf"))
                    passed += 1
                except Exception as problem:  # a check that falls is a check that failed
                    failed += 1
                    print(f"{Path(path).name}: {check.__name__}: {type(problem).__name__}: {problem}")
    print(f"rumbo-check: {passed} passed, {failed} failed")
    return 0 if failed == 0 and passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
