using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PhanAnh.Reporting.Documents;

/// <summary>A content control with a tag is a placeholder: it is replaced by its own letters, holding the placeholder's braces.</summary>
internal static class ContentControl
{
    internal static void Unwrap(OpenXmlElement root)
    {
        foreach (var control in root.Descendants<SdtElement>().Reverse().ToArray())
        {
            if (control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value is not { Length: > 0 } tag || Content(control) is not { } content)
            {
                continue;
            }

            Name(content, tag);
            foreach (var child in content.ChildElements.ToArray())
            {
                child.Remove();
                control.InsertBeforeSelf(child);
            }

            control.Remove();
        }
    }

    private static OpenXmlCompositeElement? Content(SdtElement control) =>
        control.ChildElements.OfType<OpenXmlCompositeElement>().FirstOrDefault(child => child is SdtContentBlock or SdtContentRun or SdtContentCell or SdtContentRow);

    /// <summary>Puts the placeholder into the first text and empties the others; the first paragraph alone stays.</summary>
    private static void Name(OpenXmlCompositeElement content, string tag)
    {
        foreach (var later in content.Descendants<Paragraph>().Skip(1).ToArray())
        {
            later.Remove();
        }

        var texts = content.Descendants<Text>().ToArray();
        foreach (var text in texts.Skip(1))
        {
            text.Text = "";
        }

        if (texts.Length > 0)
        {
            texts[0].Text = $"{{{{{tag}}}}}";
            return;
        }

        var run = new Run(new Text($"{{{{{tag}}}}}"));
        (content.Descendants<Paragraph>().FirstOrDefault() ?? content).Append(run);
    }
}
