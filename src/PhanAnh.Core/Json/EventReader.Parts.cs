using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace PhanAnh.Core;

/// <content>The parts of an event that are objects of their own: actor, states, marks on clocks.</content>
internal ref partial struct EventReader
{
    private EventActor? Actor()
    {
        if (!BeginObject())
        {
            return null;
        }

        string? role = null, unit = null, official = null;
        TextRef? submitter = null;
        while (NextMember())
        {
            if (Is("role"u8))
            {
                role = Text();
            }
            else if (Is("unit"u8))
            {
                unit = Text();
            }
            else if (Is("official"u8))
            {
                official = Text();
            }
            else if (Is("submitter"u8))
            {
                submitter = Reference();
            }
            else
            {
                _json.Skip();
            }
        }

        return new(new(role!), unit is null ? null : new UnitCode(unit), official, submitter);
    }

    private StateMark? State()
    {
        if (!BeginObject())
        {
            return null;
        }

        string? code = null;
        var (phase, outcome) = (default(Phase), default(Outcome));
        while (NextMember())
        {
            if (Is("code"u8))
            {
                code = Text();
            }
            else if (Is("phase"u8))
            {
                _json.Read();
                phase = EnumText<Phase>.Read(ref _json);
            }
            else if (Is("outcome"u8))
            {
                _json.Read();
                outcome = EnumText<Outcome>.Read(ref _json);
            }
            else
            {
                _json.Skip();
            }
        }

        return new(new(code!), phase, outcome);
    }

    private ImmutableArray<ClockMark> ClockMarks()
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.Null)
        {
            return [];
        }

        Expect(JsonTokenType.StartArray);
        var marks = ImmutableArray.CreateBuilder<ClockMark>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            marks.Add(Mark());
        }

        return marks.DrainToImmutable();
    }

    private ClockMark Mark()
    {
        Expect(JsonTokenType.StartObject);
        var kind = default(ClockMarkKind);
        string? clock = null;
        AssignmentId? assignment = null;
        ClockPromise? promise = null;
        Instant? since = null;
        AssignmentId? takenOverFrom = null;
        string? reason = null;
        while (NextMember())
        {
            if (Is("kind"u8))
            {
                _json.Read();
                kind = EnumText<ClockMarkKind>.Read(ref _json);
            }
            else if (Is("clock"u8))
            {
                clock = Text();
            }
            else if (Is("assignment"u8))
            {
                assignment = Ordinal();
            }
            else if (Is("promise"u8))
            {
                promise = Promise();
            }
            else if (Is("since"u8))
            {
                since = Moment();
            }
            else if (Is("takenOverFrom"u8))
            {
                takenOverFrom = Ordinal();
            }
            else if (Is("reason"u8))
            {
                reason = Text();
            }
            else
            {
                _json.Skip();
            }
        }

        return new(kind, new(clock!), assignment, promise) { Since = since, TakenOverFrom = takenOverFrom, Reason = reason is null ? null : new TermCode(reason) };
    }

    private ClockPromise? Promise()
    {
        if (!BeginObject())
        {
            return null;
        }

        string? limit = null, winner = null, version = null, calendar = null;
        Instant? due = null;
        LocalDate? stated = null;
        var (isInTime, isProvisional) = (false, false);
        while (NextMember())
        {
            if (Is("limit"u8))
            {
                limit = Text();
            }
            else if (Is("winner"u8))
            {
                winner = Text();
            }
            else if (Is("due"u8))
            {
                due = Moment();
            }
            else if (Is("dueIsInTime"u8))
            {
                isInTime = Truth();
            }
            else if (Is("statedOn"u8))
            {
                stated = Day();
            }
            else if (Is("calendarVersion"u8))
            {
                version = Text();
            }
            else if (Is("isProvisional"u8))
            {
                isProvisional = Truth();
            }
            else if (Is("calendar"u8))
            {
                calendar = Text();
            }
            else
            {
                _json.Skip();
            }
        }

        return new(limit ?? throw Missing(), winner ?? throw Missing(), due, isInTime, stated, version ?? throw Missing(), isProvisional) { Calendar = calendar };
    }
}
