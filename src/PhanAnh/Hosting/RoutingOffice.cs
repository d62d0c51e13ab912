using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh;

/// <summary>Keeps the rules that hold compiled for the places that the directory answered last.</summary>
/// <remarks>Thread-safe: what is kept is an immutable value, made anew where the directory answers another register or other rules hold.</remarks>
internal sealed class RoutingOffice(HotlineRegulations regulations)
{
    private Compiled? _latest;

    internal RoutingDecision Advise(Case subject, Preset preset, UnitRegister units, PlaceRegister places, string? placeText, PlaceCode? place, Instant now)
    {
        var compiled = For(places);
        var day = VietnamTime.DateOf(now);
        var answer = place is { } known ? compiled.Resolver.Known(known, day)
            : placeText is not null ? compiled.Resolver.Resolve(placeText, day, regulations.Territory)
            : null;
        return new RoutingAdviser(compiled.Router, preset, units, regulations.Territory).Advise(new(subject.Field, subject.Kind, day)
        {
            UrgencyClass = subject.UrgencyClass,
            IsOngoing = subject.IsOngoingIncident,
            Place = answer,
        });
    }

    /// <summary>The administrative unit that a text names without doubt; none otherwise.</summary>
    internal AdministrativeUnit? PlaceOf(string text, PlaceRegister places, Instant at) =>
        For(places).Resolver.Resolve(text, VietnamTime.DateOf(at), regulations.Territory).Place;

    /// <summary>The administrative unit of a text's name, ended or not; none where several bear it, or it is not spelled as any is.</summary>
    internal AdministrativeUnit? NamedIn(string text, PlaceRegister places, Instant at) =>
        For(places).Resolver.Resolve(text, VietnamTime.DateOf(at), regulations.Territory).Named;

    private Compiled For(PlaceRegister places)
    {
        var latest = Volatile.Read(ref _latest);
        var rules = regulations.RoutingRules;
        if (latest is null || latest.Router.Places != places || latest.Rules != rules)
        {
            latest = new(new(rules, places), new(places), rules);
            Volatile.Write(ref _latest, latest);
        }

        return latest;
    }

    private sealed record Compiled(Router Router, PlaceResolver Resolver, RoutingRuleSet Rules);
}
