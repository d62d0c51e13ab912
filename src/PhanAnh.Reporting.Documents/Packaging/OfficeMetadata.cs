using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace PhanAnh.Reporting.Documents;

/// <summary>What a file tells about itself: its title and its language. No author, no company, no machine and no date.</summary>
internal static class OfficeMetadata
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    internal static void Write(OpenXmlPackage document, string title, Language language)
    {
        var part = document switch
        {
            SpreadsheetDocument book => book.AddCoreFilePropertiesPart(),
            WordprocessingDocument letter => letter.AddCoreFilePropertiesPart(),
            _ => throw new ArgumentException("Neither a workbook nor a letter.", nameof(document)),
        };
        document.ChangeIdOfPart(part, "core");
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), NewLineChars = "\n" });
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", DublinCore, CellString.Clean(title));
        xml.WriteElementString("dc", "language", DublinCore, language == Language.Vietnamese ? "vi-VN" : "en-GB");
        xml.WriteEndElement();
    }
}
