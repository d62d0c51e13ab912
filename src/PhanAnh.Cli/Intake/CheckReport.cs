using System.Text.Json;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Cli;

/// <summary>The findings about a submission, for people and for programs. Evidence is told by its place, never by its words.</summary>
internal sealed class CheckReport(Terminal terminal, bool asJson) : IDisposable
{
    private readonly JsonLines? _lines = asJson ? new(terminal.OutputBytes) : null;

    public void Write(CaseCode code, IntakeResult result)
    {
        if (_lines is null)
        {
            Print(code, result);
        }
        else
        {
            _lines.Write((code, result), Write);
        }
    }

    /// <summary>How many there were; programs count for themselves.</summary>
    public void Sum(int submissions, int noted, int defective)
    {
        if (_lines is null)
        {
            terminal.Output.WriteLine(terminal.Say("CHECK_SUM", TimeTexts.Text(submissions), TimeTexts.Text(noted), TimeTexts.Text(defective)));
        }
    }

    public void Dispose() => _lines?.Dispose();

    private void Print(CaseCode code, IntakeResult result)
    {
        var tone = result.Outcome == IntakeOutcome.Conforming ? Tone.Good : Tone.Warning;
        terminal.Output.WriteLine($"{code}: {terminal.Painter.Paint(terminal.Say("INTAKE_" + result.Outcome), tone)}");
        if (result.EmergencyAdvice is { } advice)
        {
            terminal.Output.WriteLine("  " + terminal.Painter.Paint(advice.In(terminal.Language), Tone.Bad));
        }

        foreach (var finding in result.Findings)
        {
            var clauses = finding.Clauses.IsEmpty ? "" : $" [{string.Join(", ", finding.Clauses)}]";
            terminal.Output.WriteLine($"  {terminal.Say("SEVERITY_" + finding.Severity)}: {finding.ReasonCode}{clauses}: {finding.In(terminal.Language)}");
            terminal.Output.WriteLine("    " + finding.GuidanceIn(terminal.Language));
        }
    }

    private void Write(Utf8JsonWriter json, (CaseCode Code, IntakeResult Result) answer)
    {
        json.WriteStartObject();
        json.WriteString("case", answer.Code.Value);
        json.WriteString("outcome", JsonNamingPolicy.CamelCase.ConvertName(answer.Result.Outcome.ToString()));
        json.WriteString("priority", JsonNamingPolicy.CamelCase.ConvertName(answer.Result.Priority.ToString()));
        json.WriteStartArray("grounds");
        foreach (var ground in answer.Result.Grounds)
        {
            json.WriteStringValue(ground.Ground.Value);
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in answer.Result.Findings)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.ReasonCode);
        json.WriteString("rule", finding.RuleId);
        json.WriteNumber("ruleVersion", finding.RuleVersion);
        json.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()));
        json.WriteString("confidence", JsonNamingPolicy.CamelCase.ConvertName(finding.Confidence.ToString()));
        json.WriteStartArray("clauses");
        foreach (var clause in finding.Clauses)
        {
            json.WriteStringValue(clause.ToString());
        }

        json.WriteEndArray();
        json.WriteStartArray("evidence");
        foreach (var span in finding.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("field", JsonNamingPolicy.CamelCase.ConvertName(span.Field.ToString()));
            json.WriteNumber("start", span.Span.Start);
            json.WriteNumber("length", span.Span.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("message", finding.In(terminal.Language));
        json.WriteString("guidance", finding.GuidanceIn(terminal.Language));
        json.WriteEndObject();
    }
}
