//! Title, language, dates and the declared standards, in the information dictionary and in XMP.

use chrono::NaiveDate;
use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use std::fmt::Write as _;

use super::text_string;

/// What the file says of itself.
#[derive(Clone, Debug)]
pub(crate) struct Metadata {
    pub title: String,
    pub subject: String,
    /// The product's name.
    pub creator: String,
    /// BCP 47.
    pub language: String,
    /// Both as made and as changed: the day of the diagnosis, as no clock is read here.
    pub date: NaiveDate,
    /// What the attached file is, in words.
    pub attachment: String,
}

const PRODUCER: &str = "printpdf, lopdf";

pub(super) fn pdf_date(date: NaiveDate) -> String {
    date.format("D:%Y%m%d000000+00'00'").to_string()
}

pub(super) fn add(document: &mut Document, catalog: &mut Dictionary, metadata: &Metadata) {
    catalog.set("Lang", Object::string_literal(metadata.language.as_str()));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    catalog.set("PageLayout", "SinglePage");

    let xmp = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(metadata).into_bytes(),
    )
    .with_compression(false);
    catalog.set("Metadata", document.add_object(xmp));

    let profile = Stream::new(
        dictionary! { "N" => 3, "Alternate" => "DeviceRGB" },
        include_bytes!("../../../../assets/icc/sRGB.icc").to_vec(),
    );
    let profile = document.add_object(profile);
    let intent = document.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB"),
        "RegistryName" => Object::string_literal("http://www.color.org"),
        "DestOutputProfile" => profile,
    });
    catalog.set("OutputIntents", vec![Object::Reference(intent)]);

    let date = pdf_date(metadata.date);
    let information = document.add_object(dictionary! {
        "Title" => text_string(&metadata.title),
        "Subject" => text_string(&metadata.subject),
        "Creator" => text_string(&metadata.creator),
        "Producer" => text_string(PRODUCER),
        "CreationDate" => Object::string_literal(date.as_str()),
        "ModDate" => Object::string_literal(date.as_str()),
    });
    if let Ok(old) = document.trailer.get(b"Info").and_then(Object::as_reference) {
        document.objects.remove(&old);
    }
    document.trailer.set("Info", information);
}

fn xmp(metadata: &Metadata) -> String {
    let date = metadata.date.format("%Y-%m-%dT00:00:00+00:00");
    let (title, subject) = (escape(&metadata.title), escape(&metadata.subject));
    let (language, creator) = (escape(&metadata.language), escape(&metadata.creator));
    format!(
        r#"<?xpacket begin="{mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:MetadataDate>{date}</xmp:MetadataDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
        mark = '\u{FEFF}',
    )
}

/// For XML: what it can't hold is left out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        let _ = match character {
            '&' => write!(escaped, "&amp;"),
            '<' => write!(escaped, "&lt;"),
            '>' => write!(escaped, "&gt;"),
            '"' => write!(escaped, "&quot;"),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => Ok(()),
            c => write!(escaped, "{c}"),
        };
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_do_not_break_the_xml() {
        assert_eq!(escape("A & <B>\u{0}\n"), "A &amp; &lt;B&gt;");
    }
}
