"""Checks reports, the content book, blank questionnaires, the group report and the cost sheet (paths as arguments): syntax, PDF/UA-1, PDF/A-3a, and what Rumbo promises beside.

The last line is "rumbo-check: N passed, N failed". `cargo xtask pdf` calls this after making every report.
"""

import getpass
import json
import re
import socket
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import jsonschema
import page
import pikepdf

SCHEMA = Path(__file__).parents[2] / "crates/exchange/schema/rumbo-diagnosis-1.schema.json"


@dataclass(frozen=True)
class Promise:
    """What a kind of document keeps to."""

    most_bytes: int
    pages: range
    foot: str
    """Words that stand at the foot of its pages."""
    carries_diagnosis: bool
    """Whether the diagnosis of one company is inside; whoever carries none says nothing of a company."""
    ticked: bool = True
    """Whether it has boxes that a viewer ticks. What is printed for a pen has none."""


REPORT = Promise(200_000, range(8, 16), "Autodeclarado, no verificado", True)
OTHERS = {
    "libro-de-contenido": Promise(6_000_000, range(150, 600), "Edades contadas hasta el", False),
    "cuestionario-full": Promise(200_000, range(8, 13), "Cuestionario en papel", False, ticked=False),
    "cuestionario-express": Promise(150_000, range(3, 6), "Cuestionario en papel", False, ticked=False),
    "grupo": Promise(150_000, range(2, 5), "Autodeclarado, no verificado", False, ticked=False),
    "cuenta": Promise(100_000, range(1, 4), "Cifras de la empresa, no verificadas", False, ticked=False),
}


def promise(path):
    return OTHERS.get(Path(path).stem, REPORT)


@cache
def schema():
    return jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text()))


def diagnosis(pdf):
    """What a report carries inside."""
    (attached,) = pdf.attachments.values()
    return json.loads(attached.get_file().read_bytes())


def elements(pdf, kind):
    """The elements of the logical tree that are of this type."""
    found, rest = [], [pdf.Root.StructTreeRoot.K]
    while rest:
        node = rest.pop()
        if isinstance(node, pikepdf.Array):
            rest.extend(node)
        elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
            if node.S == kind:
                found.append(node)
            if "/K" in node:
                rest.append(node.K)
    return found


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
    """Language, title in the window's bar, number of pages."""
    with pikepdf.open(path) as pdf:
        assert pdf.Root.ViewerPreferences.DisplayDocTitle, "the title is not shown"
        with pdf.open_metadata() as metadata:
            title = metadata.get("dc:title")
        assert title, "no title"
        assert title == str(pdf.docinfo.Title), "the two titles differ"
        language = str(pdf.Root.Lang)
        assert language.startswith("es"), f"language {language}"
        if promise(path).carries_diagnosis:
            company = diagnosis(pdf)
            country = company["assessment"]["facts"]["country"].upper()
            assert language == f"es-{country}", f"language {language} of a company in {country}"
            assert company["company"]["name"] in title, f"«{title}» does not name the company"
        assert len(pdf.pages) in promise(path).pages, f"{len(pdf.pages)} pages"


def can_be_looked_through(path):
    """Each line of the outline leads to a page of the file; where there are several pages it is nested."""
    with pikepdf.open(path) as pdf:
        pages = {page.objgen for page in pdf.pages}

        def look(entries):
            for entry in entries:
                assert entry.title.strip(), "a line of the outline without words"
                destination = entry.destination
                assert destination[0].objgen in pages, f"«{entry.title}» leads nowhere"
                look(entry.children)

        with pdf.open_outline() as outline:
            top = list(outline.root)
            look(top)
            entries = len(top) + sum(len(entry.children) for entry in top)
        assert top, "no outline"
        if len(pdf.pages) == 1:
            return
        assert entries >= 5, f"{entries} entries on the upper levels of the outline"
        assert any(entry.children for entry in top), "the outline is flat"


def pictures_speak(path):
    """Each picture says what it shows to whoever does not see it."""
    with pikepdf.open(path) as pdf:
        figures = elements(pdf, "/Figure")
        assert figures or not promise(path).carries_diagnosis, "no picture"
        for figure in figures:
            assert str(figure.get("/Alt", "")).strip(), "a picture without words"


def embeds_fonts(path):
    """Every font is embedded, a subset, and says its characters."""
    lines = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert lines, "no fonts"
    for line in lines:
        embedded, subset, unicode = line.split()[-5:-2]
        assert (embedded, subset, unicode) == ("yes", "yes", "yes"), line


def tick_boxes(path):
    """Steps can be ticked in a viewer; each box has a name of its own and says what it is for."""
    with pikepdf.open(path) as pdf:
        if not promise(path).ticked:
            assert "/AcroForm" not in pdf.Root, "fields on paper"
            return
        fields = list(pdf.Root.AcroForm.Fields)
        boxes = [field for field in fields if field.get("/FT") == "/Btn"]
        assert boxes and len(boxes) == len(fields), f"{len(boxes)} tick boxes of {len(fields)} fields"
        assert len({str(box.T) for box in boxes}) == len(boxes), "two boxes share a name"
        on_pages = {note.objgen for page in pdf.pages for note in page.get("/Annots", [])}
        for box in boxes:
            assert str(box.get("/TU", "")).strip(), "a box without a name for screen readers"
            assert {"/Off", "/Yes"} <= set(box.AP.N.keys()), "a box without its two pictures"
            assert box.objgen in on_pages, "a box on no page"
        forms = elements(pdf, "/Form")
        assert len(forms) == len(boxes), f"{len(forms)} boxes in the tree of {len(boxes)}"


def text_copies(path):
    """Text comes out with its accents, and without the marks of another encoding."""
    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode()
    assert promise(path).foot in text, "the foot is missing"
    assert "ó" in text and "ñ" in text, "no accents"
    assert "\ufffd" not in text and "\u2068" not in text, "characters that nobody can read"


def small(path):
    """It can be sent by mail and over a poor line."""
    size = Path(path).stat().st_size
    assert size <= promise(path).most_bytes, f"{size} bytes"


# What a path of some computer looks like, and not a part of an address.
PATHS = re.compile(rb"(?<![\w.])/(?:home|root|Users|tmp|target|var)/[\w.-]+|\b[A-Z]:\\+\w+")


def keeps_secrets(path):
    """Nothing of the computer it was made on is inside: no path, no name of a person or machine."""
    with pikepdf.open(path) as pdf:
        said = bytearray()
        for thing in pdf.objects:
            # Letters of fonts and the colour profile are not words: three of their bytes may look like any path.
            if isinstance(thing, pikepdf.Stream) and not {"/Length1", "/N"} & set(thing.keys()):
                said += thing.read_bytes()
            said += thing.unparse()
        found = PATHS.search(said)
        assert not found, f"{found[0]!r} is inside"
        with pdf.open_metadata() as metadata:
            told = " ".join([*(str(value) for value in pdf.docinfo.values()), *(str(value) for value in metadata.values())])
        assert "/Author" not in pdf.docinfo, "somebody is named as its author"
        if promise(path).carries_diagnosis:
            told += json.dumps(diagnosis(pdf), ensure_ascii=False)
        for name in (getpass.getuser(), socket.gethostname()):
            assert not re.search(rf"\b{re.escape(name)}\b", told), f"«{name}» is inside"


def attachment_is_data(path):
    """A report carries its diagnosis, marked as data, as the schema of the exchange format wants it; others carry nothing."""
    with pikepdf.open(path) as pdf:
        files = dict(pdf.attachments)
        if not promise(path).carries_diagnosis:
            assert not files, f"it carries {list(files)}"
            return
        assert list(files) == ["diagnostico.json"], f"it carries {list(files)}"
        (file,) = pdf.Root.AF
        assert file.AFRelationship == "/Data", "the diagnosis is not marked as data"
        errors = [f"{error.json_path}: {error.message}" for error in schema().iter_errors(diagnosis(pdf))]
        assert not errors, "; ".join(errors[:5])


CHECKS = [
    syntax,
    accessible,
    archival,
    says_what_it_is,
    can_be_looked_through,
    pictures_speak,
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
