using System.CommandLine;
using System.Text.Json;
using PhanAnh.Core;
using PhanAnh.Rules;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh redact</c>: a text with the personal data in it hidden, and where that was.</summary>
internal sealed class RedactVerb(Terminal terminal)
{
    private readonly Argument<string> _file = Options.Argument(terminal, "FILE", "TEXT");
    private readonly Option<string> _name = Options.Text(terminal, "--name", "NAME");
    private readonly Option<string> _phone = Options.Text(terminal, "--phone", "PHONE");
    private readonly Option<string> _email = Options.Text(terminal, "--email", "EMAIL");
    private readonly Option<string> _address = Options.Text(terminal, "--address", "ADDRESS");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        var command = new Command("redact", terminal.Say("VERB_REDACT")) { _file, _name, _phone, _email, _address, _json };
        command.SetAction(Options.Interruptible((parsed, _) => Task.FromResult(Run(parsed))));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var complaints = new Complaints();
        var path = Options.Required(parsed, _file, complaints);
        if (parsed.GetValue(_phone) is { } phone && !IsLookedFor(phone))
        {
            complaints.Add("PHONE_MISSING", _phone.Name);
        }

        if (complaints.Any || path is null || InputFile.ReadText(path, complaints) is not { } source)
        {
            return complaints.Print(terminal);
        }

        var person = KnownPerson.Of(new Submission
        {
            Name = SensitiveText.From(parsed.GetValue(_name)),
            Phone = SensitiveText.From(parsed.GetValue(_phone)),
            Email = SensitiveText.From(parsed.GetValue(_email)),
            Address = SensitiveText.From(parsed.GetValue(_address)),
        });
        var draft = Redactor.For(person).Review(new(source));
        var text = draft.Review(language: terminal.Language).Text.Reveal();
        if (parsed.GetValue(_json))
        {
            using var json = new JsonLines(terminal.OutputBytes);
            json.Write((draft, text), Write);
        }
        else
        {
            terminal.Output.Write(text);
        }

        return draft.Passages.IsEmpty ? ExitCodes.Done : ExitCodes.Findings;
    }

    /// <summary>A number that is not found in itself is found nowhere.</summary>
    private static bool IsLookedFor(string phone) => SensitiveText.From(phone) is { } text
        && Redactor.For(new Submission { Phone = text }).Review(text).Passages.Any(passage => passage.Confidence == PassageConfidence.Own);

    private static void Write(Utf8JsonWriter json, (PublicationDraft Draft, string Text) answer)
    {
        json.WriteStartObject();
        json.WriteString("text", answer.Text);
        json.WriteStartArray("passages");
        foreach (var passage in answer.Draft.Passages)
        {
            json.WriteStartObject();
            json.WriteNumber("start", passage.Start);
            json.WriteNumber("length", passage.Length);
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(passage.Kind.ToString()));
            json.WriteString("confidence", JsonNamingPolicy.CamelCase.ConvertName(passage.Confidence.ToString()));
            json.WriteBoolean("isHidden", passage.Confidence == PassageConfidence.Own || passage.IsHiddenUnlessKept);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
