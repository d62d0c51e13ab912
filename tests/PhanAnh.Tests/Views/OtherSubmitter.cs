using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The life of a case over again, command by command, with another person for its submitter and a text for every text that could become public.</summary>
internal static class OtherSubmitter
{
    internal static Hotline Relive(Hotline lived, Submission person, string text)
    {
        var hotline = new Hotline(lived.Preset, lived.Hours) { Code = lived.Code };
        foreach (var unit in lived.Units.Units)
        {
            hotline.KnowUnit(unit);
        }

        foreach (var command in lived.Done)
        {
            hotline.Do(command with { Act = Rewritten(command.Act, person, new(text)) });
        }

        return hotline;
    }

    private static Act Rewritten(Act act, Submission person, SensitiveText text)
    {
        if (act is RegisterAct register)
        {
            return register with { Submission = register.Submission with { Name = person.Name, Phone = person.Phone, Email = person.Email, Address = person.Address } };
        }

        if (act is not (SubmitResultAct or AmendAndApproveAct or AnswerDirectlyAct or RecordAnswerAct or PublishAct))
        {
            return act;
        }

        var rewritten = act with { };
        foreach (var property in act.GetType().GetProperties().Where(property => property.PropertyType == typeof(SensitiveText) && property.CanWrite))
        {
            if (property.GetValue(act) is SensitiveText { IsBlank: false })
            {
                property.SetValue(rewritten, text);
            }
        }

        return rewritten;
    }
}
