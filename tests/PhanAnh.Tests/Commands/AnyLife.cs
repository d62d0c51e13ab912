using FsCheck;
using FsCheck.Fluent;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A case of any regulation, shipped or invented, that has lived as chance would have it. The same seed gives the same life, a smaller number of steps its beginning.</summary>
internal sealed record AnyLife(string Preset, int Seed, int Steps)
{
    // The same lives in every run, so that a failure is the change under test; another seed lives others.
    private static readonly Config Lives = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithReplay(2025, 29);

    /// <summary>Regulations that nobody issued whose cases are paused, extended, objected to, moved between classes and counted by tables.</summary>
    internal static IEnumerable<string> Invented { get; } =
        ["pause", "extension", "limits-by-table", "class-change", "minh-ha", "phuong-hoa-sen", "tp-lam-khe", "vinh-khang"];

    /// <summary>Lives a hundred cases of a regulation that ships, or forty of an invented one, and where one fails, looks for the shortest beginning that does.</summary>
    /// <param name="preset">The regulation.</param>
    /// <param name="holds">What must hold of each.</param>
    /// <param name="part">Which part of so many, for laws whose every step takes long to check.</param>
    internal static void Check(string preset, Action<Hotline> holds, double part = 1) =>
        Prop.ForAll(
            Arb.From(Gen.Choose(1, 999_983).SelectMany(seed => Gen.Choose(1, 60).Select(steps => new AnyLife(preset, seed, steps))), Shorter),
            life => holds(life.Live()))
            .Check(Lives.WithMaxTest((int)(part * (PresetText.Names.Contains(preset) ? 100 : 40))));

    private static IEnumerable<AnyLife> Shorter(AnyLife life) =>
        new[] { life.Steps / 2, life.Steps - 1 }.Where(steps => steps > 0).Select(steps => life with { Steps = steps });

    private Hotline Live()
    {
        switch (Preset)
        {
            case "tay-ninh-58-2024":
                return new RandomLife(Seed, Steps).Live().Hotline;
            case "dong-nai-1022-2017":
                var item = new DongNaiLife(Seed);
                item.Live(Steps, _ => { });
                return item.Hotline;
            case not ("binh-phuoc-2016" or "binh-phuoc-2016-v2" or "thai-nguyen-2020"):
                return new InventedLife(PresetText.Of(Preset), Seed).Live(Steps).Hotline;
            default:
                var begins = Preset switch { "binh-phuoc-2016" => "2016-03-02 08:00", "binh-phuoc-2016-v2" => "2016-06-01 08:00", "thai-nguyen-2020" => "2020-05-04 08:00", _ => "2025-03-03 08:00" };
                var party = new PartyLife(PresetText.Of(Preset), begins, Seed);
                party.Live(Steps, _ => { });
                return party.Hotline;
        }
    }
}
