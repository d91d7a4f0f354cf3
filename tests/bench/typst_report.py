"""The same content set by Typst, to compare with: `cargo xtask bench report` starts this.

    typst_report.py content REPORT.pdf CONTENT.json    what the report says, read from its own structure
    typst_report.py set CONTENT.json RUNS              sets it so many times; one line of JSON a run

Typst remembers what it has set. So that each run is work, every text carries the number of its run.
"""

import json
import pathlib
import re
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).parent
FONTS = HERE.parent.parent / "assets" / "fonts"
STANDARDS = ["ua-1", "a-3a"]


def structure(report):
    """The structure tree as (depth, type, text) in the order of reading; texts have no type."""
    told = subprocess.run(
        ["pdfinfo", "-struct-text", report], check=True, capture_output=True, text=True
    ).stdout
    lines = []
    for line in told.splitlines():
        depth = len(line) - len(line.lstrip())
        said = line.strip()
        quoted = re.fullmatch(r'"(.*)"', said)
        if quoted:
            lines.append((depth, None, quoted.group(1)))
        elif said and not said.startswith(("/", "Object")):
            # Neither an attribute nor where an annotation stands.
            lines.append((depth, said.split()[0].rstrip(":"), ""))
    return lines


def content(report):
    """Blocks: headings, paragraphs, items with or without a box, and tables of cells."""
    blocks, stack = [], []
    for depth, kind, text in structure(report):
        while stack and stack[-1][0] >= depth:
            stack.pop()
        kinds = [kind for _, kind, _ in stack]
        if kind is not None:
            block = None
            if kind in ("H1", "H2", "H3"):
                block = {"kind": kind, "text": ""}
            elif kind == "Table":
                block = {"kind": kind, "rows": []}
            elif kind in ("P", "LI", "TOCI") and not {"Table", "LI", "TOCI"} & set(kinds):
                block = {"kind": kind, "text": "", "box": False}
            if kind == "TR":
                table(stack)["rows"].append([])
            elif kind in ("TH", "TD"):
                table(stack)["rows"][-1].append({"head": kind == "TH", "text": ""})
            elif kind == "Form":
                owner = [block for _, _, block in stack if block is not None]
                if owner and owner[-1]["kind"] == "LI":
                    owner[-1]["box"] = True
            if block is not None:
                blocks.append(block)
            stack.append((depth, kind, block))
            continue
        text = text.replace("\u00ad", "")
        if {"TH", "TD"} & set(kinds):
            table(stack)["rows"][-1][-1]["text"] += text
            continue
        owner = [block for _, _, block in stack if block is not None]
        if owner:
            owner[-1]["text"] += text
    full = [block for block in blocks if block.get("text", "").strip() or block.get("rows")]
    for block in full:
        if block["kind"] == "Table":
            # A table may not be without columns, nor its rows of different lengths.
            block["rows"] = [row for row in block["rows"] if row]
            block["columns"] = max(map(len, block["rows"]), default=1)
    return full


def table(stack):
    return next(block for _, kind, block in reversed(stack) if kind == "Table")


def marked(value, mark):
    """The content with a mark behind each text."""
    if isinstance(value, list):
        return [marked(one, mark) for one in value]
    if isinstance(value, dict):
        return {
            key: f"{said}{mark}" if key == "text" else marked(said, mark)
            for key, said in value.items()
        }
    return value


def pages(pdf):
    told = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    return int(re.search(r"^Pages:\s+(\d+)", told, re.M).group(1))


def set_it(source, runs):
    import typst

    blocks = json.loads(pathlib.Path(source).read_text())
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])
    compiler = typst.Compiler(str(HERE / "report.typ"), font_paths=fonts)
    done = []
    for run in range(runs):
        data = json.dumps(marked(blocks, f" {run}"))
        cpu, wall = time.process_time(), time.perf_counter()
        pdf = compiler.compile(
            format="pdf", sys_inputs={"blocks": data}, pdf_standards=STANDARDS, timestamp=0
        )
        cost = {
            "cpu": (time.process_time() - cpu) * 1000,
            "wall": (time.perf_counter() - wall) * 1000,
        }
        done.append((pdf, cost))
    made = pathlib.Path(source).with_suffix(".pdf")
    made.write_bytes(done[-1][0])
    count = pages(made)
    for pdf, cost in done:
        print(json.dumps({"cost": cost, "pages": count, "bytes": len(pdf)}))


if __name__ == "__main__":
    if sys.argv[1] == "content":
        pathlib.Path(sys.argv[3]).write_text(json.dumps(content(sys.argv[2])))
    else:
        set_it(sys.argv[2], int(sys.argv[3]))
