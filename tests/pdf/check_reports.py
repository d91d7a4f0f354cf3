"""Checks reports, the content book, blank questionnaires and the group report (paths as arguments): syntax, PDF/UA-1, PDF/A-3a, and what Rumbo promises beside.

The last line is "rumbo-check: N passed, N failed". `cargo xtask pdf` calls this after making every report.
"""

import json
import subprocess
import sys
from pathlib import Path

import page
import pikepdf

# Of each kind of document, by what its name begins with: most bytes, pages, what its foot says, and whether it has boxes
# that a viewer ticks. What is printed for a pen has none.
REPORT = (400_000, range(6, 31), "Autodeclarado, no verificado", True)
OTHERS = {
    "libro-de-contenido": (6_000_000, range(150, 600), "Edades contadas hasta el", True),
    "cuestionario-full": (200_000, range(8, 13), "Cuestionario en papel", False),
    "cuestionario-express": (150_000, range(3, 6), "Cuestionario en papel", False),
    "grupo": (150_000, range(2, 5), "Autodeclarado, no verificado", False),
}


def promise(path):
    return OTHERS.get(Path(path).stem, REPORT)



def syntax(path):
    """qpdf finds no damage."""
    ran = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def conforms(path, profile):
    report = page.validate_pdf(str(path), profile=profile)
    first = "; ".join(f"{failure.rule_id}: {failure.message}" for failure in report.failures[:5])
    assert report.is_compliant, f"{len(report.failures)} failures: {first}"


def accessible(path):
    """PDF/UA-1."""
    conforms(path, page.ValidationProfile.PDF_UA_1)


def archival(path):
    """PDF/A-3a."""
    conforms(path, page.ValidationProfile.PDF_A_3A)


def says_what_it_is(path):
    """Language, title in the window's bar, outline."""
    with pikepdf.open(path) as pdf:
        assert str(pdf.Root.Lang).startswith("es"), f"language {pdf.Root.get('/Lang')}"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle, "the title is not shown"
        with pdf.open_metadata() as metadata:
            assert metadata.get("dc:title"), "no title"
        with pdf.open_outline() as outline:
            entries = sum(1 + len(entry.children) for entry in outline.root)
            assert entries >= 5, f"{entries} entries on the upper levels of the outline"
        assert len(pdf.pages) in promise(path)[1], f"{len(pdf.pages)} pages"


def embeds_fonts(path):
    """Every font is embedded, a subset, and says its characters."""
    lines = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert lines, "no fonts"
    for line in lines:
        embedded, subset, unicode = line.split()[-5:-2]
        assert (embedded, subset, unicode) == ("yes", "yes", "yes"), line


def tick_boxes(path):
    """Steps can be ticked in a viewer; what is printed for a pen has no fields."""
    with pikepdf.open(path) as pdf:
        if not promise(path)[3]:
            assert "/AcroForm" not in pdf.Root, "fields on paper"
            return
        fields = pdf.Root.AcroForm.Fields
        boxes = [field for field in fields if field.get("/FT") == "/Btn"]
        assert boxes, "no tick box"
        for box in boxes:
            assert "/TU" in box, "a box without a name for screen readers"
            assert "/AP" in box, "a box without a picture"


def text_copies(path):
    """Text comes out with its accents, and without the marks of another encoding."""
    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode()
    assert promise(path)[2] in text, "the foot is missing"
    assert "ó" in text and "ñ" in text, "no accents"
    assert "\ufffd" not in text and "\u2068" not in text, "characters that nobody can read"


def small(path):
    """It can be sent by mail and over a poor line."""
    size = Path(path).stat().st_size
    assert size <= promise(path)[0], f"{size} bytes"


def keeps_secrets(path):
    """Nothing of the computer it was made on is inside."""
    with pikepdf.open(path) as pdf:
        inside = bytearray()
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream):
                inside += thing.read_bytes() if thing.get("/Subtype") != "/Image" else b""
            inside += thing.unparse()
        for word in (str(Path.home()).encode(), b"/target/", subprocess.run(["hostname"], capture_output=True).stdout.strip()):
            if len(word) > 5:
                assert word not in inside, f"{word!r} is inside"


def attachment_is_data(path):
    """A file inside, if there is one, is marked as data and can be read."""
    with pikepdf.open(path) as pdf:
        for name, spec in pdf.attachments.items():
            assert spec.obj.AFRelationship == "/Data", f"{name} is not marked as data"
            json.loads(spec.get_file().read_bytes())


CHECKS = [
    syntax,
    accessible,
    archival,
    says_what_it_is,
    embeds_fonts,
    tick_boxes,
    text_copies,
    small,
    keeps_secrets,
    attachment_is_data,
]


def main(paths):
    passed = failed = 0
    for path in paths:
        for check in CHECKS:
            try:
                check(path)
                passed += 1
            except Exception as problem:  # a check that falls is a check that failed
                failed += 1
                print(f"{Path(path).name}: {check.__name__}: {type(problem).__name__}: {problem}")
    print(f"rumbo-check: {passed} passed, {failed} failed")
    return 0 if failed == 0 and passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
