using System.Globalization;
using BenchmarkDotNet.Running;
using ImrRules.Benchmarks;
using ImrRules.Benchmarks.Packs;

// "pack 300 DIR" writes a pack to time the whole command with
if (args is ["pack", var size, var folder])
    new AuthorsPack(int.Parse(size, CultureInfo.InvariantCulture)).WriteTo(folder);
else
    BenchmarkSwitcher.FromAssembly(typeof(ShortRuns).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], new ShortRuns());
