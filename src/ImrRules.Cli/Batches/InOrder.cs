namespace ImrRules.Cli.Batches;

/// <summary>Works on many things at once and hands over the results in the order of the things. A bounded number of them is at work or waits, so that memory does not grow with their number.</summary>
internal static class InOrder
{
    /// <summary>Enough that a slow one holds up no other.</summary>
    private const int ForEachProcessor = 16;

    /// <param name="things">What there is to work on; looked at on the calling thread, as far as there is room.</param>
    /// <param name="work">The work on one of them; it may run beside that on others.</param>
    /// <param name="take">Takes the result, on the calling thread.</param>
    public static void Run<T, TResult>(IEnumerable<T> things, Func<T, TResult> work, Action<TResult> take)
    {
        var most = Environment.ProcessorCount * ForEachProcessor;
        var begun = new Queue<Task<TResult>>(most);
        foreach (var thing in things)
        {
            if (begun.Count == most)
                take(begun.Dequeue().GetAwaiter().GetResult());
            begun.Enqueue(Task.Run(() => work(thing)));
        }
        while (begun.TryDequeue(out var next))
            take(next.GetAwaiter().GetResult());
    }
}
