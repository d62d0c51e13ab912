using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Several cases at one desk, each brought as far as a view needs it, under the regulation with acceptance, approval and publication.</summary>
internal sealed class Desk
{
    private readonly Hotline _hotline = new(PresetText.TayNinh.Preset);

    internal HotlineDesk Hotline => _hotline.Desk;

    internal InMemoryCaseKeyStore Keys => _hotline.Keys;

    internal Case Do(string code, string local, Actor actor, Act act, int? assignment = null)
    {
        var outcome = _hotline.Do(_hotline.Command(local, actor, act, assignment: assignment) with { Case = new(code) });
        Assert.True(outcome.IsAccepted, $"{code} {act.Kind}: {outcome.Refusal}");
        return outcome.Case!;
    }

    internal void Registered(string code, string local, string content = "Đèn đường trước chợ hỏng.") =>
        Do(code, local, PhanAnh.Tests.Hotline.Submitter, PhanAnh.Tests.Hotline.Registration(submission: PhanAnh.Tests.Hotline.Complete with { Content = new(content) }));

    internal void Dispatched(string code, string local, string unit = "U1", string field = "Lighting")
    {
        Registered(code, local);
        Do(code, local, PhanAnh.Tests.Hotline.Reception, new ClassifyAct(new(field)));
        Do(code, local, PhanAnh.Tests.Hotline.Reception, DispatchAct.To("Đề nghị xử lý.", unit));
    }

    internal void Accepted(string code, string local, string unit = "U1", string field = "Lighting")
    {
        Dispatched(code, local, unit, field);
        Do(code, local, PhanAnh.Tests.Hotline.Officer(unit), new AcceptAct());
    }

    internal void Published(string code, string local, string unit = "U1", string field = "Lighting", string answer = "Đã thay bóng đèn.")
    {
        Accepted(code, local, unit, field);
        Do(code, local, PhanAnh.Tests.Hotline.Officer(unit), new SubmitResultAct(new(answer)));
        Do(code, local, PhanAnh.Tests.Hotline.Leader(unit), new ApproveAct());
        Do(code, local, PhanAnh.Tests.Hotline.Reception, new PublishAct());
    }

    internal PublicPage<PublicEntry> Search(PublicQuery query) => PhanAnh.Tests.Hotline.Wait(Hotline.Public.SearchAsync(query));

    internal string Found(PublicQuery query) => string.Join(' ', Search(query).Items.Select(entry => entry.Record.Code.Value));

    internal static Instant At(string local) => PhanAnh.Tests.Hotline.At(local);
}
