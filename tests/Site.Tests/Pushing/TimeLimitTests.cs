using Site.Commands;

namespace Site.Tests.Pushing;

public sealed class TimeLimitTests
{
    [Fact]
    public async Task A_build_that_takes_too_long_is_asked_to_stop_and_then_ended()
    {
        var ended = new TaskCompletionSource();
        using var limit = new TimeLimit(TimeSpan.Zero, TimeProvider.System, ended.SetResult, CancellationToken.None);

        await ended.Task.WaitAsync(TestContext.Current.CancellationToken);

        limit.IsOver.ShouldBeTrue();
        limit.Token.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void A_build_that_is_stopped_by_somebody_is_not_late()
    {
        using var stop = new CancellationTokenSource();
        using var limit = new TimeLimit(TimeSpan.FromHours(1), TimeProvider.System, () => throw new ShouldAssertException("ended"), stop.Token);

        stop.Cancel();

        limit.IsOver.ShouldBeFalse();
        limit.Token.IsCancellationRequested.ShouldBeTrue();
    }
}
