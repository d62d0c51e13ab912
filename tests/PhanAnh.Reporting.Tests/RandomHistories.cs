namespace PhanAnh.Reporting.Tests;

/// <summary>Random but lawful lives of cases: at every step somebody tries something, and what the procedure refuses does not happen.</summary>
internal static class RandomHistories
{
    private static readonly string[] Channels = ["app", "zalo", "portal", "email", "call-centre"];
    private static readonly string[] Kinds = ["Reflection", "Recommendation", "Question"];
    private static readonly string[] Submitters = ["Citizen", "Organisation", "Business"];
    private static readonly string[] Fields = ["Roads", "Lighting", "Waste", "Land", "Other"];
    private static readonly string[] Units = ["U1", "U2", "U3", "U4"];
    private static readonly string[] Ratings = ["Satisfied", "Acceptable", "Dissatisfied"];
    private static readonly string[] Causes = ["Form", "Content", "Dissatisfied"];

    /// <summary>The logs of so many cases received from the first of December 2024 on.</summary>
    internal static IReadOnlyList<CaseEvent> Events(int seed, int cases, int days = 120) =>
        [.. Histories(seed, cases, days).SelectMany(history => history.Log)];

    internal static IEnumerable<History> Histories(int seed, int cases, int days = 120) =>
        Enumerable.Range(1, cases).Select(number => Life(new Random(seed * 100_003 + number), $"C-{number:00000}", days));

    private static History Life(Random random, string code, int days)
    {
        var history = new History(code);
        var at = Local.At("2024-12-01") + Duration.FromMinutes(random.Next(days * 1440));
        Check(history.Try(at, People.Submitter, People.Registration(
            Pick(random, Channels), Pick(random, Kinds), Pick(random, Submitters), random.Next(10) == 0)));
        var steps = random.Next(40);
        for (var step = 0; step < steps; step++)
        {
            at += Duration.FromMinutes(random.Next(random.Next(3) == 0 ? 5 * 1440 : 600));
            Step(random, history, at);
        }

        return history;
    }

    private static void Step(Random random, History history, Instant at)
    {
        var unit = Pick(random, Units);
        var live = history.Case.Assignments.IsEmpty ? 0 : random.Next(history.Case.Assignments.Length) + 1;
        if (live > 0)
        {
            unit = history.Case.Assignments[live - 1].Unit.Value;
        }

        var (actor, act) = random.Next(3) > 0 ? Forward(random, history.Case, live, unit) : Mischief(random, at, unit);
        var ofAssignment = act is AcceptAct or ReturnAct or FileExtensionAct or SubmitResultAct or ApproveAct or ReturnToOfficerAct or DeliverPrivatelyAct
            or PublishAct or RequestReworkAct or RateAct;
        _ = history.Try(at, actor, act, ofAssignment && live > 0 ? live : null);
    }

    /// <summary>What usually comes next.</summary>
    private static (Actor, Act) Forward(Random random, Case subject, int live, string unit) =>
        (live == 0 ? subject.State.Code.Value : subject.Assignments[live - 1].State.Code.Value) switch
        {
            "Received" => (People.Reception, new ClassifyAct(new(Pick(random, Fields)))),
            "Classified" or "Returned" or "Withdrawn" => (People.Reception, new DispatchAct([new(Pick(random, Units))]) { Note = People.Text("Đề nghị xử lý.") }),
            "Dispatched" => (People.Officer(unit), new AcceptAct()),
            "InProgress" or "Rework" => (People.Officer(unit), new SubmitResultAct(People.Text("Đã khắc phục."))),
            "AwaitingApproval" => (People.Leader(unit), new ApproveAct()),
            "ResultReady" => (People.Reception, subject.ConfidentialityRequested ? new DeliverPrivatelyAct() : new PublishAct()),
            "Clarifying" => (People.Submitter, new SupplyClarificationAct()),
            _ => (People.Submitter, new RateAct(new(Pick(random, Ratings)))),
        };

    private static (Actor, Act) Mischief(Random random, Instant at, string unit) => random.Next(24) switch
        {
            0 => (People.Reception, new RejectAct([new(new("c")), .. random.Next(2) == 0 ? [new AppliedGround(new("a"))] : Array.Empty<AppliedGround>()])),
            1 => (People.Reception, new RequestClarificationAct { Note = People.Text("Ở đâu?") }),
            2 => (People.Submitter, new SupplyClarificationAct()),
            3 or 4 => (People.Reception, new ClassifyAct(new(Pick(random, Fields)))),
            5 or 6 or 7 => (People.Reception, new DispatchAct([.. Units.Where(_ => random.Next(3) == 0).DefaultIfEmpty(unit).Select(code => new UnitCode(code))])
            {
                Note = People.Text("Đề nghị xử lý."),
            }),
            8 or 9 => (People.Officer(unit), new AcceptAct()),
            10 => (People.Officer(unit), new ReturnAct { Note = People.Text("Không thuộc thẩm quyền.") }),
            11 => (People.Officer(unit), new FileExtensionAct(VietnamTime.DateOf(at).PlusDays(random.Next(20)), new("1/CV")) { Note = People.Text("Chờ vật tư.") }),
            12 or 13 => (People.Officer(unit), new SubmitResultAct(People.Text("Đã khắc phục."))),
            14 or 15 => (People.Leader(unit), new ApproveAct()),
            16 => (People.Leader(unit), new ReturnToOfficerAct { Note = People.Text("Làm rõ.") }),
            17 or 18 => (People.Reception, random.Next(8) == 0 ? new DeliverPrivatelyAct() : new PublishAct()),
            19 => (People.Reception, new RequestReworkAct(new(Pick(random, Causes))) { Note = People.Text("Đề nghị xử lý lại.") }),
            20 or 21 => (People.Submitter, new RateAct(new(Pick(random, Ratings)))),
            22 => (random.Next(3) == 0 ? People.Owner : People.Reception, random.Next(3) == 0 ? new EscalateDisputeAct { Note = People.Text("Chưa thống nhất.") } : new CloseAct()),
            _ => ((Actor, Act))(People.Coordinator, random.Next(6) switch
            {
                0 => new MarkStateSecretAct(),
                1 => new DeclareForceMajeureAct(at, at + Duration.FromHours(30)) { Note = People.Text("Bão.") },
                2 => new WaiveRedispatchAct { Note = People.Text("Đơn vị còn lại xử lý.") },
                _ => new RemindAct(),
            }),
        };

    private static string Pick(Random random, string[] items) => items[random.Next(items.Length)];

    private static void Check(Refusal? refusal) => Assert.True(refusal is null, refusal?.ToString());
}
