using BenchmarkDotNet.Running;
using ImrRules.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ShortRuns).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], new ShortRuns());
