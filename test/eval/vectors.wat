;; What a network is fitted by, four numbers at a time. Every length is a multiple of four; places are in bytes.
(module
  (import "vectors" "memory" (memory 1))

  ;; sum = sum + scale * row
  (func (export "add") (param $sum i32) (param $row i32) (param $length i32) (param $scale f32)
    (local $end i32) (local $by v128)
    (local.set $end (i32.add (local.get $sum) (i32.shl (local.get $length) (i32.const 2))))
    (local.set $by (f32x4.splat (local.get $scale)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $sum) (local.get $end)))
        (v128.store (local.get $sum)
          (f32x4.add
            (v128.load (local.get $sum))
            (f32x4.mul (local.get $by) (v128.load (local.get $row)))))
        (local.set $sum (i32.add (local.get $sum) (i32.const 16)))
        (local.set $row (i32.add (local.get $row) (i32.const 16)))
        (br $next))))

  ;; The sum of the products of two rows.
  (func (export "dot") (param $row i32) (param $other i32) (param $length i32) (result f32)
    (local $end i32) (local $sums v128)
    (local.set $end (i32.add (local.get $row) (i32.shl (local.get $length) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $row) (local.get $end)))
        (local.set $sums
          (f32x4.add
            (local.get $sums)
            (f32x4.mul (v128.load (local.get $row)) (v128.load (local.get $other)))))
        (local.set $row (i32.add (local.get $row) (i32.const 16)))
        (local.set $other (i32.add (local.get $other) (i32.const 16)))
        (br $next)))
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $sums)) (f32x4.extract_lane 1 (local.get $sums)))
      (f32.add (f32x4.extract_lane 2 (local.get $sums)) (f32x4.extract_lane 3 (local.get $sums)))))

  ;; One step of Adagrad, down scale * slope, with the row held back by hold; where there is no slope nothing moves.
  (func (export "move") (param $row i32) (param $spread i32) (param $slope i32) (param $length i32)
    (param $scale f32) (param $rate f32) (param $hold f32) (param $least f32)
    (local $end i32) (local $down v128) (local $sum v128)
    (local.set $end (i32.add (local.get $row) (i32.shl (local.get $length) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $row) (local.get $end)))
        (local.set $down
          (f32x4.mul (f32x4.splat (local.get $scale)) (v128.load (local.get $slope))))
        (local.set $down
          (v128.and
            (f32x4.ne (local.get $down) (v128.const f32x4 0 0 0 0))
            (f32x4.add
              (local.get $down)
              (f32x4.mul (f32x4.splat (local.get $hold)) (v128.load (local.get $row))))))
        (local.set $sum
          (f32x4.add
            (v128.load (local.get $spread))
            (f32x4.mul (local.get $down) (local.get $down))))
        (v128.store (local.get $spread) (local.get $sum))
        (v128.store (local.get $row)
          (f32x4.sub
            (v128.load (local.get $row))
            (f32x4.div
              (f32x4.mul (f32x4.splat (local.get $rate)) (local.get $down))
              (f32x4.sqrt (f32x4.add (local.get $sum) (f32x4.splat (local.get $least)))))))
        (local.set $row (i32.add (local.get $row) (i32.const 16)))
        (local.set $spread (i32.add (local.get $spread) (i32.const 16)))
        (local.set $slope (i32.add (local.get $slope) (i32.const 16)))
        (br $next)))))
