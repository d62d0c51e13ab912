using System.CommandLine;
using System.Text;
using PhanAnh.Core;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh preset new</c>: asks what a regulation says and writes a commented file that validates. Answers may all come as options, or from a pipe.</summary>
internal sealed class PresetNewVerb(Terminal terminal)
{
    private readonly Argument<string> _file = Options.Argument(terminal, "FILE", "NEW_FILE");
    private readonly Option<bool> _defaults = Options.Flag(terminal, "--defaults");
    private readonly Dictionary<PresetQuestion, Option<string>> _answers =
        PresetQuestion.All.ToDictionary(question => question, question => Options.Text(terminal, question.Option, question.Value));

    public Command Command()
    {
        var command = new Command("new", terminal.Say("VERB_PRESET_NEW")) { _file, _defaults };
        foreach (var question in PresetQuestion.All)
        {
            _answers[question].Description = terminal.Say(question.Code);
            command.Add(_answers[question]);
        }

        command.SetAction(Options.Interruptible((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation))));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var complaints = new Complaints();
        var path = parsed.GetValue(_file);
        if (path is not null && path != InputFile.StandardInput && File.Exists(path))
        {
            complaints.Add("FILE_EXISTS", path);
        }

        var answers = new Dictionary<PresetQuestion, string>();
        foreach (var question in PresetQuestion.All.Where(question => parsed.GetValue(_answers[question]) is not null))
        {
            Take(question, parsed.GetValue(_answers[question])!, answers, complaints, question.Option);
        }

        using var input = parsed.GetValue(_defaults) || complaints.Any ? null : new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        foreach (var question in PresetQuestion.All.Where(question => !answers.ContainsKey(question)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (complaints.Any)
            {
                break;
            }

            Ask(question, input, answers, complaints);
        }

        if (complaints.Any)
        {
            return complaints.Print(terminal);
        }

        var text = PresetTemplate.Write(answers, terminal.Language);
        if (path is null or InputFile.StandardInput)
        {
            terminal.Output.Write(text);
            return ExitCodes.Done;
        }

        OutputFile.Write(path, Encoding.UTF8.GetBytes(text), path, complaints);
        if (complaints.Any)
        {
            return complaints.Print(terminal);
        }

        terminal.Output.WriteLine(terminal.Say("PRESET_WRITTEN", path));
        return ExitCodes.Done;
    }

    /// <summary>Asks until the answer is one; a pipe is not asked twice.</summary>
    private void Ask(PresetQuestion question, StreamReader? input, Dictionary<PresetQuestion, string> answers, Complaints complaints)
    {
        var otherwise = question.Default(answers);
        for (var isAsked = false; !answers.ContainsKey(question); isAsked = true)
        {
            var isTerminal = input is not null && !Console.IsInputRedirected;
            if (isTerminal)
            {
                terminal.Error.Write($"{terminal.Say(question.Code)} [{otherwise}] ");
            }

            var line = input?.ReadLine()?.Trim();
            var attempt = new Complaints();
            Take(question, string.IsNullOrEmpty(line) ? otherwise : line, answers, attempt, question.Option);
            if (attempt.Any && (!isTerminal || line is null || isAsked && line.Length == 0))
            {
                Take(question, line ?? otherwise, answers, complaints, question.Option);
                return;
            }

            if (attempt.Any)
            {
                attempt.Print(terminal);
            }
        }
    }

    private static void Take(PresetQuestion question, string answer, Dictionary<PresetQuestion, string> answers, Complaints complaints, string place)
    {
        if (question.Read(answer) is { } read)
        {
            answers[question] = read;
        }
        else
        {
            complaints.Add(question.Complaint, place, answer);
        }
    }
}
