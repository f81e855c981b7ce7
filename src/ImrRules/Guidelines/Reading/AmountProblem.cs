namespace ImrRules.Guidelines.Reading;

/// <summary>What is wrong with the words of an amount, and the unit as they have it.</summary>
internal readonly record struct AmountProblem(AmountFault Fault, string Unit);
