//! A report is also the data: what is attached to a PDF comes out as it went in, or the PDF is refused with its reason.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test fails loudly

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, SaveOptions, Stream, dictionary};
use proptest::prelude::*;
use rumbo_exchange::{ExchangeError, MAX_FILE_BYTES, content_version_of, text_of};
use std::io::Write as _;
use std::path::Path;

/// The file of answers of an example company.
fn telares() -> String {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/companies/telares-lihuen.json");
    std::fs::read_to_string(path).unwrap()
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// How a PDF carries its attachment; a report of ours unless said otherwise.
struct Carrier<'a> {
    name: &'a str,
    relationship: Option<&'a str>,
    size: i64,
    file: Stream,
    /// The document names its attached files.
    associated: bool,
    /// Extra entries of the catalog.
    catalog: Dictionary,
}

fn carrier(text: &str) -> Carrier<'static> {
    Carrier {
        name: "diagnostico.json",
        relationship: Some("Data"),
        size: i64::try_from(text.len()).unwrap(),
        file: Stream::new(
            dictionary! { "Type" => "EmbeddedFile", "Filter" => "FlateDecode" },
            packed(text.as_bytes()),
        ),
        associated: true,
        catalog: Dictionary::new(),
    }
}

/// A PDF of one page with the attachment.
fn document(carrier: Carrier<'_>) -> Document {
    let mut document = Document::with_version("1.7");
    let pages = document.new_object_id();
    let content = Stream::new(
        Dictionary::new(),
        b"BT (a stream of 7 0 obj words) Tj ET".to_vec(),
    );
    let content = document.add_object(content);
    let page = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    });
    let tree = dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
    document.objects.insert(pages, Object::Dictionary(tree));
    let mut file = carrier.file;
    file.dict
        .set("Params", dictionary! { "Size" => carrier.size });
    let file = document.add_object(file);
    let mut specification = dictionary! {
        "Type" => "Filespec",
        "F" => Object::string_literal(carrier.name),
        "UF" => Object::string_literal(carrier.name),
        "EF" => dictionary! { "F" => file, "UF" => file },
    };
    if let Some(relationship) = carrier.relationship {
        specification.set("AFRelationship", relationship);
    }
    let specification = document.add_object(specification);
    let mut catalog = dictionary! { "Type" => "Catalog", "Pages" => pages };
    if carrier.associated {
        catalog.set("AF", vec![Object::Reference(specification)]);
    }
    let names = vec![
        Object::string_literal(carrier.name),
        Object::Reference(specification),
    ];
    catalog.set(
        "Names",
        dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } },
    );
    for (key, value) in carrier.catalog {
        catalog.set(key, value);
    }
    let catalog = document.add_object(catalog);
    document.trailer.set("Root", catalog);
    document
}

/// As a report is written: objects in packs.
fn in_packs(mut document: Document) -> Vec<u8> {
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .build();
    let mut bytes = Vec::new();
    document.save_with_options(&mut bytes, options).unwrap();
    bytes
}

/// As older programs write.
fn in_the_open(mut document: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn report() -> Vec<u8> {
    in_packs(document(carrier(&telares())))
}

#[test]
fn the_diagnosis_comes_out_of_a_report_as_it_went_in() {
    let text = telares();
    assert_eq!(text_of(&report()).as_ref(), Ok(&text));
    assert_eq!(
        text_of(&in_the_open(document(carrier(&text)))).as_ref(),
        Ok(&text),
        "saved again without packs"
    );
    let named = Carrier {
        associated: false,
        ..carrier(&text)
    };
    assert_eq!(
        text_of(&in_packs(document(named))).as_ref(),
        Ok(&text),
        "by the directory of names"
    );
    let open = Stream::new(
        dictionary! { "Type" => "EmbeddedFile" },
        text.clone().into_bytes(),
    );
    let open = Carrier {
        file: open,
        ..carrier(&text)
    };
    assert_eq!(
        text_of(&in_the_open(document(open))).as_ref(),
        Ok(&text),
        "unpacked"
    );
    let mut late = b"\r\nreceived by mail\r\n".to_vec();
    late.extend(report());
    assert_eq!(
        text_of(&late).as_ref(),
        Ok(&text),
        "something before its mark"
    );
    assert_eq!(content_version_of(&text).as_deref(), Some("1.0.0"));
}

#[test]
fn a_report_saved_again_with_ticks_in_its_boxes_is_still_the_data() {
    let mut bytes = report();
    // What a viewer appends: an object anew, a table, a trailer that names the same root.
    let root = Document::load_mem(&bytes)
        .unwrap()
        .trailer
        .get(b"Root")
        .unwrap()
        .as_reference()
        .unwrap()
        .0;
    write!(
        bytes,
        "\n900 0 obj\n<</Type/Annot/AS/Yes>>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 901/Root {root} 0 R/Prev 9>>\nstartxref\n9\n%%EOF\n"
    )
    .unwrap();
    assert_eq!(text_of(&bytes), Ok(telares()));
}

#[test]
fn a_file_of_answers_is_told_from_a_report_by_what_it_holds() {
    let text = telares();
    assert_eq!(text_of(text.as_bytes()).as_ref(), Ok(&text));
    let with_mark = format!("\u{FEFF}{text}");
    assert_eq!(
        text_of(with_mark.as_bytes()).as_ref(),
        Ok(&with_mark),
        "the reader skips it"
    );
    assert_eq!(
        text_of(b"PK\x03\x04\xFF\xFE"),
        Err(ExchangeError::Foreign),
        "a packed document"
    );
}

#[test]
fn a_pdf_of_somebody_else_is_told_so() {
    let mut bare = Document::with_version("1.7");
    let catalog = bare.add_object(dictionary! { "Type" => "Catalog" });
    bare.trailer.set("Root", catalog);
    assert_eq!(
        text_of(&in_the_open(bare)),
        Err(ExchangeError::ReportForeign)
    );

    let text = telares();
    for (why, foreign) in [
        (
            "another name",
            Carrier {
                name: "factura.xml",
                ..carrier(&text)
            },
        ),
        (
            "not data",
            Carrier {
                relationship: Some("Source"),
                ..carrier(&text)
            },
        ),
        (
            "no relationship",
            Carrier {
                relationship: None,
                ..carrier(&text)
            },
        ),
        (
            "another format",
            carrier("{\"format\": \"invoice\", \"version\": 1}"),
        ),
        ("no format", carrier("[1, 2, 3]")),
    ] {
        let refused = text_of(&in_packs(document(foreign)));
        assert_eq!(refused, Err(ExchangeError::ReportForeign), "{why}");
    }
}

#[test]
fn an_encrypted_pdf_is_told_so() {
    let mut locked = document(carrier(&telares()));
    let lock = locked.add_object(dictionary! { "Filter" => "Standard", "V" => 2 });
    locked.trailer.set("Encrypt", lock);
    assert_eq!(
        text_of(&in_packs(locked)),
        Err(ExchangeError::ReportEncrypted)
    );
}

#[test]
fn a_report_cut_off_anywhere_is_refused_or_whole() {
    let (text, whole) = (telares(), report());
    // Before its mark is there it is no PDF yet.
    let mark = b"%PDF-".len();
    for end in (mark..whole.len())
        .step_by(7)
        .chain(whole.len() - 40..whole.len())
    {
        match text_of(&whole[..end]) {
            Ok(found) => assert_eq!(found, text, "cut after {end} bytes"),
            Err(ExchangeError::ReportDamaged(_)) => {}
            Err(error) => panic!("cut after {end} bytes: {error}"),
        }
    }
}

#[test]
fn a_report_spoilt_anywhere_is_refused_or_whole() {
    let text = telares();
    let whole = report();
    for at in (5..whole.len()).step_by(61) {
        for flipped in [0x01, 0x80, 0xFF] {
            let mut spoilt = whole.clone();
            spoilt[at] ^= flipped;
            match text_of(&spoilt) {
                Ok(found) => assert_eq!(found, text, "byte {at} flipped by {flipped:#x}"),
                Err(
                    ExchangeError::ReportDamaged(_)
                    | ExchangeError::ReportForeign
                    | ExchangeError::Foreign,
                ) => {}
                Err(error) => panic!("byte {at} flipped by {flipped:#x}: {error}"),
            }
        }
    }
}

#[test]
fn what_is_attached_has_to_be_whole() {
    let text = telares();
    let damaged = |carrier: Carrier<'_>, why: &str| {
        let refused = text_of(&in_packs(document(carrier)));
        assert!(
            matches!(refused, Err(ExchangeError::ReportDamaged(_))),
            "{why}: {refused:?}"
        );
    };
    damaged(
        Carrier {
            size: 7,
            ..carrier(&text)
        },
        "another size than stated",
    );
    let mut sum = carrier(&text);
    let last = sum.file.content.len() - 1;
    sum.file.content[last] ^= 1;
    damaged(sum, "a wrong check sum");
    damaged(carrier(&text[..text.len() / 2]), "half of it");
    damaged(carrier("\u{0}"), "no JSON");
    let mut odd = carrier(&text);
    odd.file.dict.set("Filter", "DCTDecode");
    damaged(odd, "packed as a picture");
    let deep = format!(
        "{{\"format\": {}1{}}}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    damaged(carrier(&deep), "nested without end");
}

#[test]
fn what_would_unpack_to_too_much_is_not_unpacked() {
    // 70 MB of spaces in 70 KB.
    let spaces = vec![b' '; 70 << 20];
    let bomb = Stream::new(
        dictionary! { "Type" => "EmbeddedFile", "Filter" => "FlateDecode" },
        packed(&spaces),
    );
    let refused = text_of(&in_packs(document(Carrier {
        file: bomb,
        ..carrier("")
    })));
    assert!(
        matches!(refused, Err(ExchangeError::ReportOversized { .. })),
        "{refused:?}"
    );

    let mut packs = report();
    let content = packed(&spaces);
    write!(
        packs,
        "\n9 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length {}>>\nstream\n",
        content.len()
    )
    .unwrap();
    packs.extend(content);
    packs.extend(b"\nendstream\nendobj\n%%EOF");
    let refused = text_of(&packs);
    assert!(
        matches!(refused, Err(ExchangeError::ReportOversized { .. })),
        "{refused:?}"
    );

    let refused = text_of(&vec![b' '; MAX_FILE_BYTES + 1]);
    assert!(
        matches!(refused, Err(ExchangeError::TooLarge { .. })),
        "{refused:?}"
    );
    let refused = text_of(&vec![b' '; 9 << 20]);
    assert!(
        matches!(refused, Err(ExchangeError::TooLarge { .. })),
        "no text is so long: {refused:?}"
    );
}

#[test]
fn traps_lead_nowhere() {
    let text = telares();
    let mut circle = carrier(&text);
    circle.name = "otro.json";
    // The directory of names is its own child.
    circle.catalog.set(
        "AF",
        vec![Object::Reference((1, 0)), Object::Reference((999, 0))],
    );
    let mut circle = document(circle);
    let node = circle.new_object_id();
    circle.objects.insert(
        node,
        Object::Dictionary(dictionary! { "Kids" => vec![Object::Reference(node); 40] }),
    );
    let root = circle.trailer.get(b"Root").unwrap().as_reference().unwrap();
    circle
        .get_dictionary_mut(root)
        .unwrap()
        .set("Names", dictionary! { "EmbeddedFiles" => node });
    assert_eq!(
        text_of(&in_packs(circle)),
        Err(ExchangeError::ReportForeign)
    );

    // A table that asks for a terabyte, which a reader that believes it would ask the system for.
    let table = b"%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 2/W[1000000000000 1 1]/Index[0 9223372036854775807]/Root 1 0 R/Length 3>>\nstream\nabc\nendstream\nendobj\nstartxref\n9\n%%EOF";
    assert_eq!(text_of(table), Err(ExchangeError::ReportForeign));
    // Brackets without end, in the catalog and in a file of nothing else.
    let mut brackets = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/AF".to_vec();
    brackets.extend(vec![b'['; 200_000]);
    brackets.extend(b">>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF");
    assert!(matches!(
        text_of(&brackets),
        Err(ExchangeError::ReportDamaged(_))
    ));
    let mut objects = b"%PDF-1.7\n".to_vec();
    for number in 0..200_000 {
        write!(objects, "{number} 0 obj").unwrap();
    }
    assert!(matches!(
        text_of(&objects),
        Err(ExchangeError::ReportDamaged(_))
    ));
    // Packs whose directory names one place over and over, or places outside.
    let index = "5 0 ".repeat(20_000);
    let pack = format!("{index}{}", "[".repeat(90));
    let mut packs = format!(
        "%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 20000/First {}/Length {}>>\nstream\n{pack}",
        index.len(),
        pack.len()
    )
    .into_bytes();
    packs.extend(b"\nendstream\nendobj\ntrailer<</Root 5 0 R>>\n%%EOF");
    assert!(matches!(
        text_of(&packs),
        Err(ExchangeError::ReportDamaged(_))
    ));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn bytes_by_chance_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let mut pdf = b"%PDF-1.7\n".to_vec();
        pdf.extend(bytes);
        prop_assert!(text_of(&pdf).is_err());
    }

    #[test]
    fn pieces_of_pdfs_by_chance_are_refused(words in prop::collection::vec(
        prop::sample::select(vec![
            "1 0 obj", "2 0 obj", "endobj", "<<", ">>", "/Type/ObjStm", "/Root 1 0 R", "/AF[2 0 R]", "/Length 5",
            "stream\n", "endstream", "[", "]", "(", ")", "/First 3", "/N 1", "1 0 ", "trailer", "%%EOF", "/EF<</F 2 0 R>>",
            "/UF(diagnostico.json)", "/AFRelationship/Data", "/Filter/FlateDecode", "-1", "99999999999", "<FEFF", "%",
        ]),
        0..60,
    )) {
        let pdf = format!("%PDF-1.7\n{}", words.join("\n"));
        prop_assert!(text_of(pdf.as_bytes()).is_err());
    }
}
